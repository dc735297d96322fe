package dev.deckle.dsl;

import dev.deckle.dsl.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;

/**
 * Finds where a script really goes wrong. The compiler gives up on a whole block and points at its opening brace; the block's own
 * content, parsed alone, shows the line.
 */
final class Narrow {
    private static final int DEEPEST = 20;
    private final String name;
    private final String text;
    private final int[] starts;
    private final Map<Integer, Integer> ends = new HashMap<>();

    Narrow(String name, String text) {
        this.name = name;
        this.text = text;
        this.starts = starts(text);
        Deque<Integer> open = new ArrayDeque<>();
        for (Token t : new Lexer(text).read()) {
            if (t.is(Kind.OPEN)) open.push(offset(t.line(), t.column()));
            if (t.is(Kind.CLOSE) && !open.isEmpty()) ends.put(open.pop(), offset(t.line(), t.column()));
        }
    }

    private static int[] starts(String text) {
        return java.util.stream.IntStream.concat(java.util.stream.IntStream.of(0),
                java.util.stream.IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    private int offset(int line, int column) {
        return line < 1 || line > starts.length ? -1 : starts[line - 1] + column - 1;
    }

    /** The errors of the innermost block that has them; the given ones where none is narrower. */
    ErrorCollector narrow(ErrorCollector errors) {
        ErrorCollector best = errors;
        for (int i = 0; i < DEEPEST; i++) {
            int brace = brace(best);
            if (brace < 0) return best;
            ErrorCollector inner = parse(brace);
            if (inner == null) return best;
            best = inner;
        }
        return best;
    }

    /** The place of the opening brace that the only error points at, or -1. */
    private int brace(ErrorCollector errors) {
        List<?> all = errors.getErrors();
        if (all.size() != 1 || !(all.get(0) instanceof SyntaxErrorMessage s)) return -1;
        int at = offset(s.getCause().getStartLine(), s.getCause().getStartColumn());
        return at >= 0 && at < text.length() && text.charAt(at) == '{' && ends.containsKey(at) ? at : -1;
    }

    /** The errors of a block's content, at their true places, or {@code null} when there are none. */
    private ErrorCollector parse(int brace) {
        StringBuilder alone = new StringBuilder(text.substring(0, brace + 1).replaceAll("[^\\n]", " "));
        alone.append(text, brace + 1, ends.get(brace));
        CompilationUnit unit = new CompilationUnit(new CompilerConfiguration());
        unit.addSource(name, alone.toString());
        try {
            unit.compile(Phases.CONVERSION);
            return null;
        } catch (MultipleCompilationErrorsException e) {
            return e.getErrorCollector();
        } catch (CompilationFailedException e) {
            return null;
        }
    }
}
