package dev.deckle.dsl;

import dev.deckle.model.build.ThemeBuilder;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.DynamicVariable;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.syntax.Types;

/**
 * Looks at the words of a script before it runs, so that all wrong ones are reported at once and with their columns. Where it cannot be
 * known what a word stands in (a script's own methods, closures kept in variables, blocks handed to other libraries), nothing is
 * reported here that another place would allow.
 */
final class WordVisitor extends ClassCodeVisitorSupport {
    private final SourceUnit source;
    private final String name;
    private final List<String> lines;
    private final Class<?> inside;
    private final Columns columns;
    private final List<Diagnostic> findings;
    private final Set<String> methods = new LinkedHashSet<>();
    private final Set<String> assigned = new HashSet<>();
    private final Deque<Place> places = new ArrayDeque<>();
    private final Set<ClosureExpression> handed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean script;
    private boolean open;
    private boolean kinds;

    /**
     * @param inside  the builder whose words the file's own statements are, or {@code null} for a whole script
     * @param columns takes the places of all words
     * @param found   takes the mistakes
     */
    WordVisitor(SourceUnit source, ClassNode type, String name, String text, Class<?> inside, Columns columns, List<Diagnostic> found) {
        this.source = source;
        this.name = name;
        this.lines = text.lines().toList();
        this.inside = inside;
        this.columns = columns;
        this.findings = found;
        script = type.isScript() || type.isScriptBody();
        for (MethodNode m : type.getMethods()) methods.add(m.getName());
        new Names(assigned).visitClass(type);
        open = assigned.contains("include()");
    }

    @Override
    protected SourceUnit getSourceUnit() {
        return source;
    }

    @Override
    protected void visitConstructorOrMethod(MethodNode node, boolean constructor) {
        boolean main = script && node.getName().equals("run") && node.getParameters().length == 0;
        in(main ? Place.of(inside) : Place.SOMEWHERE, () -> super.visitConstructorOrMethod(node, constructor));
    }

    private void in(Place place, Runnable visit) {
        places.push(place);
        visit.run();
        places.pop();
    }

    private Place place() {
        return places.isEmpty() ? Place.SOMEWHERE : places.peek();
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        String word = call.getMethodAsString();
        if (word == null) super.visitMethodCallExpression(call);
        else if (call.isImplicitThis() && script) implicit(call, word);
        else explicit(call, word);
    }

    private void implicit(MethodCallExpression call, String word) {
        columns.put(call.getMethod().getLineNumber(), word, call.getMethod().getColumnNumber());
        Place here = place();
        Place body = here.value();
        if (!methods.contains(word)) {
            Vocabulary.Entry base = Vocabulary.find(ScriptBase.class, word);
            Vocabulary.Entry entry = base != null ? base : here.builder() == null ? null : Vocabulary.find(here.builder(), word);
            if (entry != null) body = entry.body() == null ? here.value() : Place.of(entry.body());
            else if (!here.known()) body = guess(call, word);
            else if (here.builder() != ThemeBuilder.class && !runtime(word)) body = wrong(call, word, here);
        }
        boolean outer = kinds;
        kinds = word.equals("model");
        arguments(call, body);
        kinds = outer;
    }

    /** Methods that every script and closure has from the language itself. */
    private boolean runtime(String word) {
        return !RuntimeMethods.script(word).isEmpty();
    }

    private Place guess(MethodCallExpression call, String word) {
        List<Vocabulary.Entry> homes = Vocabulary.find(word);
        if (homes.isEmpty() && !place().foreign() && !runtime(word)) add(Mistakes.anywhere(word, methods, where(call.getMethod())));
        List<Class<?>> bodies = homes.stream().<Class<?>>map(Vocabulary.Entry::body).distinct().toList();
        return bodies.size() == 1 && bodies.get(0) != null ? Place.of(bodies.get(0)) : Place.SOMEWHERE;
    }

    private Place wrong(MethodCallExpression call, String word, Place here) {
        Diagnostic d = Mistakes.word(word, here.builder(), methods, where(call.getMethod()));
        add(d);
        String meant = d.code().equals("unknown-word") ? meant(word, here) : word;
        List<Class<?>> bodies = Vocabulary.find(meant).stream().<Class<?>>map(Vocabulary.Entry::body).distinct().toList();
        return bodies.size() == 1 && bodies.get(0) != null ? Place.of(bodies.get(0)) : Place.SOMEWHERE;
    }

    private String meant(String word, Place here) {
        Set<String> known = here.builder() == null ? Vocabulary.of(ScriptBase.class) : Vocabulary.of(here.builder());
        return Nearest.to(word, known).orElse("");
    }

    private void arguments(MethodCallExpression call, Place body) {
        if (!(call.getArguments() instanceof TupleExpression args)) {
            call.getArguments().visit(this);
            return;
        }
        List<Expression> all = args.getExpressions();
        for (int i = 0; i < all.size(); i++) {
            Expression each = all.get(i);
            if (each instanceof ClosureExpression block && i == all.size() - 1) {
                handed.add(block);
                in(body, () -> block.visit(this));
            } else if (!(call.isImplicitThis() && argument(each))) each.visit(this);
        }
    }

    /** {@code image('x.png', alt='…')} and {@code date 2023-10-05}: what a value of a word says to the language, and was not meant to. */
    private boolean argument(Expression value) {
        if (value instanceof MapExpression named) named.getMapEntryExpressions().stream()
                .filter(e -> Set.of("date", "asOf").contains(e.getKeyExpression().getText())).forEach(e -> argument(e.getValueExpression()));
        if (!script || !(value instanceof BinaryExpression b)) return false;
        String written = text(b);
        if (b.getOperation().getType() == Types.ASSIGN && b.getLeftExpression() instanceof VariableExpression v && v.getAccessedVariable() instanceof DynamicVariable) {
            error("syntax", where(v), "`" + v.getName() + "` is followed by =, where a named value has a colon", "write: " + v.getName() + ": …");
            return true;
        }
        if (written.matches("\\d{4}-\\d{1,2}(-\\d{1,2})?")) error("syntax", where(b), "`" + written + "` is a subtraction here", "put a date in quotes: '" + written + "'");
        return false;
    }

    private String text(Expression e) {
        String line = e.getLineNumber() > 0 && e.getLineNumber() <= lines.size() ? lines.get(e.getLineNumber() - 1) : "";
        boolean one = e.getLastLineNumber() == e.getLineNumber() && e.getColumnNumber() > 0 && e.getLastColumnNumber() <= line.length() + 1;
        return one ? line.substring(e.getColumnNumber() - 1, e.getLastColumnNumber() - 1).strip() : "";
    }

    /** A call on some object: its blocks keep their place where the method is the language's own and only loops. */
    private void explicit(MethodCallExpression call, String word) {
        behind(call.getObjectExpression(), call.getMethod());
        columns.note(call.getMethod().getLineNumber(), word, call.getMethod().getColumnNumber());
        call.getObjectExpression().visit(this);
        call.getMethod().visit(this);
        if (RuntimeMethods.loops(word)) arguments(call, place().value());
        else arguments(call, Place.FOREIGN);
    }

    /** A word gives nothing back, so whatever is asked of it was meant as something else. */
    private void behind(Expression before, Expression what) {
        if (!script || !(before instanceof MethodCallExpression call) || !call.isImplicitThis() || call.getMethodAsString() == null) return;
        String word = call.getMethodAsString();
        if (methods.contains(word) || Vocabulary.find(ScriptBase.class, word) != null || Vocabulary.find(word).isEmpty()) return;
        error("syntax", where(what), "this does not belong to `" + word + "`, which stands before it", "values are separated by commas; a new word begins on a new line");
    }

    /** A block that is kept in a variable or handed on. */
    @Override
    public void visitClosureExpression(ClosureExpression closure) {
        if (handed.remove(closure)) super.visitClosureExpression(closure);
        else in(place().foreign() ? Place.FOREIGN : Place.SOMEWHERE, () -> super.visitClosureExpression(closure));
    }

    @Override
    public void visitExpressionStatement(ExpressionStatement statement) {
        boolean labelled = labels(statement);
        Expression e = statement.getExpression();
        if (e instanceof VariableExpression v && v.getAccessedVariable() instanceof DynamicVariable && !assigned.contains(v.getName())
                && !Vocabulary.find(v.getName()).isEmpty()) {
            add(Mistakes.name(v.getName(), Set.of(), where(v)));
            return;
        }
        if (e instanceof BinaryExpression b && b.getLeftExpression() instanceof VariableExpression v
                && v.getAccessedVariable() instanceof DynamicVariable && !Vocabulary.find(v.getName()).isEmpty() && wordExpression(b, v)) return;
        if (!labelled && place().statements() && place().builder() != null && idle(e))
            error("no-effect", where(e), "this value stands alone and would not appear", "put a word before it, such as text '…'");
        super.visitExpressionStatement(statement);
    }

    /** {@code title = 'x'} and {@code text -5}. */
    private boolean wordExpression(BinaryExpression b, VariableExpression word) {
        String name = word.getName();
        if (b.getOperation().getType() == Types.ASSIGN) {
            error("syntax", where(word), "`" + name + "` is a word, not a variable", "write it without =: " + Vocabulary.find(name).get(0).usage());
            return true;
        }
        if (Set.of("-", "+", "/", "<<", ">>", "*", "[").contains(b.getOperation().getText()) && !place().script()) {
            error("syntax", where(word), "`" + name + " " + b.getOperation().getText() + " …` reads as a sum", "put the value in parentheses: " + name + "(…)");
            return true;
        }
        return false;
    }

    private boolean idle(Expression e) {
        return e instanceof ConstantExpression c && c.getValue() != null || e instanceof GStringExpression || e instanceof ListExpression
                || e instanceof MapExpression;
    }

    private boolean labels(Statement statement) {
        List<String> words = statement.getStatementLabels() == null ? List.of()
                : statement.getStatementLabels().stream().filter(l -> !Vocabulary.find(l).isEmpty()).toList();
        for (String label : words)
            error("syntax", new Where(name, statement.getLineNumber(), column(statement.getLineNumber(), label)), "`" + label + ":` does nothing here",
                    "write it without the colon: " + Vocabulary.find(label).get(0).usage());
        return !words.isEmpty();
    }

    private int column(int line, String label) {
        String text = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
        return Math.max(0, text.indexOf(label)) + 1;
    }

    @Override
    public void visitVariableExpression(VariableExpression v) {
        columns.note(v.getLineNumber(), v.getName(), v.getColumnNumber());
        if (v.getAccessedVariable() instanceof DynamicVariable && script && !open && unknown(v.getName())) {
            Set<String> known = new LinkedHashSet<>(assigned);
            known.addAll(Vocabulary.VALUES);
            known.addAll(Vocabulary.properties(dev.deckle.model.build.SlideBuilder.class));
            add(Mistakes.name(v.getName(), known, where(v)));
        }
    }

    @Override
    public void visitPropertyExpression(PropertyExpression e) {
        behind(e.getObjectExpression(), e.getProperty());
        columns.note(e.getProperty().getLineNumber(), String.valueOf(e.getPropertyAsString()), e.getProperty().getColumnNumber());
        super.visitPropertyExpression(e);
    }

    /** A deck's own kinds of model may be declared in another file or in a loop, so that those that {@code model} names are looked up when it runs. */
    private boolean unknown(String variable) {
        if (kinds) return false;
        if (assigned.contains(variable) || Vocabulary.VALUES.contains(variable) || Set.of("params", "args", "binding", "metaClass").contains(variable)) return false;
        if (variable.equals("it")) return true;
        return dev.deckle.model.build.Usage.BUILDERS.stream().noneMatch(b -> Vocabulary.properties(b).contains(variable));
    }

    private Where where(org.codehaus.groovy.ast.ASTNode node) {
        return new Where(name, Math.max(1, node.getLineNumber()), Math.max(1, node.getColumnNumber()));
    }

    private void error(String code, Where where, String message, String hint) {
        add(Diagnostic.error(code, where, message, hint));
    }

    private void add(Diagnostic d) {
        if (!findings.contains(d)) findings.add(d);
    }
}
