package dev.deckle.dsl;

import java.util.List;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.CatchStatement;
import org.codehaus.groovy.ast.stmt.EmptyStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.ast.stmt.TryCatchStatement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/**
 * Lets a script go on after a word that got nothing, or a null: the language throws where it cannot choose among the ways to write a
 * word. Such statements, and only these, stand in a {@code try} that hands the exception to {@link ScriptBase#stumbled}.
 */
final class Guards extends CompilationCustomizer {
    private static final String THROWN = "$stumble";

    Guards() {
        super(CompilePhase.CONVERSION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        if (!type.isScript() && !type.isScriptBody()) return;
        Visitor visitor = new Visitor();
        for (MethodNode m : type.getMethods()) if (m.getCode() != null && !m.isStatic()) m.getCode().visit(visitor);
        source.getAST().getStatementBlock().visit(visitor);
    }

    private static final class Visitor extends CodeVisitorSupport {
        @Override
        public void visitBlockStatement(BlockStatement block) {
            super.visitBlockStatement(block);
            List<Statement> all = block.getStatements();
            for (int i = 0; i < all.size(); i++)
                if (all.get(i) instanceof ExpressionStatement s && s.getExpression() instanceof MethodCallExpression call && risky(call)) all.set(i, guarded(s, call));
        }

        private static boolean risky(MethodCallExpression call) {
            String word = call.getMethodAsString();
            return call.isImplicitThis() && word != null && call.getArguments() instanceof TupleExpression args && !Vocabulary.find(word).isEmpty()
                    && (args.getExpressions().isEmpty() || args.getExpressions().stream().anyMatch(Visitor::perhapsNull));
        }

        private static boolean perhapsNull(Expression e) {
            boolean there = e instanceof ClosureExpression || e instanceof GStringExpression || e instanceof ListExpression || e instanceof MapExpression
                    || e instanceof TupleExpression || e instanceof ConstantExpression c && c.getValue() != null;
            return !there;
        }

        private static Statement guarded(ExpressionStatement statement, MethodCallExpression call) {
            BlockStatement body = new BlockStatement();
            body.addStatement(statement);
            TryCatchStatement guard = new TryCatchStatement(body, EmptyStatement.INSTANCE);
            guard.setSourcePosition(statement);
            if (statement.getStatementLabels() != null) statement.getStatementLabels().forEach(guard::addStatementLabel);
            Parameter thrown = new Parameter(ClassHelper.make(RuntimeException.class), THROWN);
            MethodCallExpression stumbled = new MethodCallExpression(VariableExpression.THIS_EXPRESSION, "stumbled",
                    new ArgumentListExpression(new ConstantExpression(call.getMethodAsString()), new VariableExpression(thrown)));
            stumbled.setSourcePosition(call.getMethod());
            ExpressionStatement caught = new ExpressionStatement(stumbled);
            caught.setSourcePosition(call.getMethod());
            guard.addCatch(new CatchStatement(thrown, caught));
            return guard;
        }
    }
}
