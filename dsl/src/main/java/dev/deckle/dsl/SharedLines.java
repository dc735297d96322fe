package dev.deckle.dsl;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;

/** Tells statements on one line apart, so that what is said of {@code image 'a.png'; image 'b.png'} names the right one. */
final class SharedLines extends CodeVisitorSupport {
    private final Columns columns;
    private final Set<Integer> seen = new HashSet<>();

    SharedLines(Columns columns) {
        this.columns = columns;
    }

    /** To be called when all else that looks at line numbers is done. */
    void visitClass(ClassNode type) {
        if (type.isScript() || type.isScriptBody()) for (MethodNode m : type.getMethods()) if (m.getCode() != null) m.getCode().visit(this);
    }

    @Override
    public void visitExpressionStatement(ExpressionStatement statement) {
        int line = statement.getLineNumber();
        if (line > 0 && !seen.add(line)) {
            Renumbering renumbering = new Renumbering(line, columns.alias(line, statement.getColumnNumber()));
            renumbering.number(statement);
            statement.getExpression().visit(renumbering);
        }
        super.visitExpressionStatement(statement);
    }

    /** Changes the line of all that makes calls in one statement; blocks in it have statements of their own. */
    private static final class Renumbering extends CodeVisitorSupport {
        private final int from;
        private final int to;

        Renumbering(int from, int to) {
            this.from = from;
            this.to = to;
        }

        void number(ASTNode node) {
            if (node.getLineNumber() == from) node.setLineNumber(to);
        }

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            number(call);
            number(call.getMethod());
            super.visitMethodCallExpression(call);
        }

        @Override
        public void visitPropertyExpression(PropertyExpression e) {
            number(e);
            super.visitPropertyExpression(e);
        }

        @Override
        public void visitBinaryExpression(BinaryExpression e) {
            number(e);
            super.visitBinaryExpression(e);
        }

        @Override
        public void visitVariableExpression(VariableExpression e) {
            number(e);
        }

        @Override
        public void visitListExpression(ListExpression e) {
            number(e);
            super.visitListExpression(e);
        }

        @Override
        public void visitMapExpression(MapExpression e) {
            number(e);
            super.visitMapExpression(e);
        }

        @Override
        public void visitClosureExpression(ClosureExpression closure) {
            number(closure);
        }
    }
}
