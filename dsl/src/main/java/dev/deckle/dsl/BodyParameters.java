package dev.deckle.dsl;

import java.util.List;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.RangeExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.syntax.Types;

/**
 * Smooths edges of Groovy before names are resolved: in {@code rows.each { slide(it.name) { lead it.text } }} both {@code it} are the
 * row, because a word's block has no {@code it} of its own; {@code bullets ['a', 'b']} is a call, not an index; and the ends of
 * {@code range(x: '2023-01-01'..'2023-03-01')} are kept as they are, since Groovy cannot count from one text to another.
 */
final class BodyParameters extends CompilationCustomizer {
    private final String file;

    BodyParameters(String file) {
        super(CompilePhase.CONVERSION);
        this.file = file;
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        if (type.isScript() || type.isScriptBody()) type.setName("DeckScript_" + Integer.toHexString(file.hashCode()));
        new Visitor(source).visitClass(type);
    }

    private static final class Visitor extends ClassCodeVisitorSupport {
        private final SourceUnit source;

        Visitor(SourceUnit source) {
            this.source = source;
        }

        @Override
        protected SourceUnit getSourceUnit() {
            return source;
        }

        @Override
        public void visitExpressionStatement(ExpressionStatement statement) {
            Expression e = statement.getExpression();
            if (e instanceof BinaryExpression b && index(b)) statement.setExpression(call(b, b.getRightExpression()));
            else if (e instanceof MethodCallExpression) chained(statement, (MethodCallExpression) e);
            super.visitExpressionStatement(statement);
        }

        /** {@code bullets [1, 2].collect { … }}: the word takes what the list becomes. */
        private void chained(ExpressionStatement statement, MethodCallExpression whole) {
            MethodCallExpression first = whole;
            while (first.getObjectExpression() instanceof MethodCallExpression inner) first = inner;
            if (!(first.getObjectExpression() instanceof BinaryExpression b) || !index(b)) return;
            first.setObjectExpression(b.getRightExpression());
            statement.setExpression(call(b, whole));
        }

        private static boolean index(BinaryExpression b) {
            return b.getOperation().getType() == Types.LEFT_SQUARE_BRACKET && b.getLeftExpression() instanceof VariableExpression v
                    && !Vocabulary.find(v.getName()).isEmpty() && b.getRightExpression() instanceof ListExpression;
        }

        private static MethodCallExpression call(BinaryExpression b, Expression argument) {
            VariableExpression word = (VariableExpression) b.getLeftExpression();
            MethodCallExpression call = new MethodCallExpression(VariableExpression.THIS_EXPRESSION, word.getName(), new ArgumentListExpression(argument));
            call.setImplicitThis(true);
            call.setSourcePosition(b);
            call.getMethod().setSourcePosition(word);
            return call;
        }

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            if (call.isImplicitThis() && "range".equals(call.getMethodAsString()) && call.getArguments() instanceof TupleExpression args)
                for (Expression a : args.getExpressions()) if (a instanceof MapExpression named) named.getMapEntryExpressions().replaceAll(Visitor::ends);
            if (call.isImplicitThis() && call.getMethodAsString() != null && call.getArguments() instanceof TupleExpression args
                    && !args.getExpressions().isEmpty()) {
                Expression last = args.getExpression(args.getExpressions().size() - 1);
                if (last instanceof ClosureExpression body && body.getParameters() == Parameter.EMPTY_ARRAY && opens(call.getMethodAsString()))
                    replace(args, body);
            }
            super.visitMethodCallExpression(call);
        }

        /** {@code x: from..to} as {@code x: [from, to]}. */
        private static MapEntryExpression ends(MapEntryExpression entry) {
            if (!(entry.getValueExpression() instanceof RangeExpression range) || !range.isInclusive()) return entry;
            ListExpression ends = new ListExpression(List.of(range.getFrom(), range.getTo()));
            ends.setSourcePosition(range);
            MapEntryExpression made = new MapEntryExpression(entry.getKeyExpression(), ends);
            made.setSourcePosition(entry);
            return made;
        }

        private static boolean opens(String word) {
            return Vocabulary.find(word).stream().anyMatch(e -> e.body() != null);
        }

        /** A closure without parameters at all: {@code { -> … }}. */
        private static void replace(TupleExpression args, ClosureExpression body) {
            ClosureExpression bare = new ClosureExpression(null, body.getCode());
            bare.setSourcePosition(body);
            bare.setVariableScope(body.getVariableScope());
            args.getExpressions().set(args.getExpressions().size() - 1, bare);
        }
    }
}
