package dev.deckle.dsl;

import dev.deckle.model.table.Days;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ClassCodeExpressionTransformer;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.CaseStatement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.syntax.Types;

/** Has scripts find numbers by their value, and dates by texts that mean them ({@link Alike}): {@code in}, {@code case}, {@code list.contains(…)}, {@code map[…]}, {@code == '2023-Q4'}. */
final class Likeness extends CompilationCustomizer {
    private static final Set<String> COMPARED = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> LOOKUPS = Set.of("contains", "containsKey", "get", "getOrDefault", "indexOf");

    Likeness() {
        super(CompilePhase.CANONICALIZATION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        new Rewriter(source).visitClass(type);
    }

    private static final class Rewriter extends ClassCodeExpressionTransformer {
        private final SourceUnit source;

        Rewriter(SourceUnit source) {
            this.source = source;
        }

        @Override
        protected SourceUnit getSourceUnit() {
            return source;
        }

        @Override
        public void visitCaseStatement(CaseStatement statement) {
            super.visitCaseStatement(statement);
            if (!(statement.getExpression() instanceof ConstantExpression) || day(statement.getExpression())) statement.setExpression(alike("choice", statement.getExpression(), List.of(statement.getExpression())));
        }

        @Override
        public Expression transform(Expression e) {
            if (e instanceof ClosureExpression closure) closure.getCode().visit(this);
            if (e instanceof BinaryExpression b) return operation(b);
            if (e instanceof PrefixExpression p) return placed(new PrefixExpression(p.getOperation(), target(p.getExpression())), p);
            if (e instanceof PostfixExpression p) return placed(new PostfixExpression(target(p.getExpression()), p.getOperation()), p);
            Expression inner = super.transform(e);
            return inner instanceof MethodCallExpression call && looksUp(call) ? lookup(call) : inner;
        }

        private Expression operation(BinaryExpression b) {
            int type = b.getOperation().getType();
            if (Types.ofType(type, Types.ASSIGNMENT_OPERATOR)) {
                b.setLeftExpression(target(b.getLeftExpression()));
                b.setRightExpression(transform(b.getRightExpression()));
                return b;
            }
            Expression inner = super.transform(b);
            if (!(inner instanceof BinaryExpression made)) return inner;
            List<Expression> sides = List.of(made.getLeftExpression(), made.getRightExpression());
            if (type == Types.KEYWORD_IN) return alike("in", b, sides);
            if (type == Types.COMPARE_NOT_IN) return placed(new NotExpression(alike("in", b, sides)), b);
            if (COMPARED.contains(b.getOperation().getText()) && (sides.stream().anyMatch(Rewriter::day) || sides.stream().noneMatch(ConstantExpression.class::isInstance))) {
                ConstantExpression operator = new ConstantExpression(b.getOperation().getText());
                return alike("compared", b, List.of(operator, sides.get(0), sides.get(1)));
            }
            boolean lookup = type == Types.LEFT_SQUARE_BRACKET && key(made.getRightExpression());
            return lookup ? alike(made.isSafe() ? "atSafely" : "at", b, sides) : made;
        }

        /** What is written to stays what it is; the parts of it are read. */
        private Expression target(Expression e) {
            return e instanceof BinaryExpression b && b.getOperation().getType() == Types.LEFT_SQUARE_BRACKET ? super.transform(b) : transform(e);
        }

        private static boolean looksUp(MethodCallExpression call) {
            boolean simple = !call.isImplicitThis() && !call.isSpreadSafe() && call.getMethodAsString() != null && LOOKUPS.contains(call.getMethodAsString());
            if (!simple || call.getObjectExpression() instanceof ClassExpression || call.getObjectExpression() instanceof VariableExpression v && (v.isThisExpression() || v.isSuperExpression())) return false;
            return call.getArguments() instanceof ArgumentListExpression all && !all.getExpressions().isEmpty() && all.getExpressions().stream().noneMatch(SpreadExpression.class::isInstance)
                    && key(all.getExpression(0)) && !(all.getExpression(0) instanceof MapExpression);
        }

        private static boolean day(Expression e) {
            return e instanceof ConstantExpression c && c.getValue() instanceof String text && Days.of(text) != null;
        }

        /** May this be a number or a date? */
        private static boolean key(Expression e) {
            return !(e instanceof GStringExpression) && !(e instanceof ConstantExpression c && !(c.getValue() instanceof Number) && !day(e));
        }

        private static Expression lookup(MethodCallExpression call) {
            ListExpression arguments = new ListExpression(((ArgumentListExpression) call.getArguments()).getExpressions());
            return alike(call.isSafe() ? "safely" : "call", call, List.of(call.getObjectExpression(), call.getMethod(), arguments));
        }

        private static Expression alike(String method, Expression before, List<Expression> arguments) {
            MethodCallExpression call = new MethodCallExpression(new ClassExpression(ClassHelper.make(Alike.class)), method, new ArgumentListExpression(arguments));
            call.setImplicitThis(false);
            call.getMethod().setSourcePosition(before);
            return placed(call, before);
        }

        private static Expression placed(Expression made, Expression before) {
            made.setSourcePosition(before);
            return made;
        }
    }
}
