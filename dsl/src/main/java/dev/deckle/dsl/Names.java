package dev.deckle.dsl;

import java.util.Set;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.syntax.Types;

/** Collects the names a script itself gives: variables assigned without {@code def}, and its own kinds of model. */
final class Names extends CodeVisitorSupport {
    private final Set<String> names;

    Names(Set<String> names) {
        this.names = names;
    }

    void visitClass(ClassNode type) {
        type.getFields().forEach(f -> names.add(f.getName()));
        for (MethodNode m : type.getMethods()) if (m.getCode() != null) m.getCode().visit(this);
    }

    @Override
    public void visitBinaryExpression(BinaryExpression e) {
        boolean word = e.getLeftExpression() instanceof VariableExpression v && !Vocabulary.find(v.getName()).isEmpty();
        if (e.getOperation().getType() == Types.ASSIGN && e.getLeftExpression() instanceof VariableExpression v && !word) names.add(v.getName());
        super.visitBinaryExpression(e);
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        if ("modality".equals(call.getMethodAsString()) && call.getArguments() instanceof ArgumentListExpression args)
            for (Expression a : args.getExpressions()) if (a instanceof ConstantExpression c && c.getValue() instanceof String s) names.add(s);
        if ("include".equals(call.getMethodAsString())) names.add("include()");
        super.visitMethodCallExpression(call);
    }
}
