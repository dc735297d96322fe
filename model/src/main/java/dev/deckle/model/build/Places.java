package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** Finds the place in the author's text that is being evaluated. */
@FunctionalInterface
public interface Places {
    /** The nearest line outside the builders and the language's runtime. */
    Places OF_THE_CALLER = word -> StackWalker.getInstance().walk(frames -> frames.filter(f -> Hidden.outside(f.getClassName()))
            .findFirst().map(f -> new Where(f.getFileName() == null ? "" : f.getFileName(), Math.max(0, f.getLineNumber()), 0))
            .orElse(Where.NONE));

    /** The place where {@code word} is being evaluated. */
    Where here(String word);

    /** The place of a line (from 0) of a text that a word was given, where that stands after the word as it is; else the word's own. */
    default Where within(Where word, String text, int line) {
        return word;
    }

    /** The code between an author's line and the builders. */
    final class Hidden {
        private static final List<String> PACKAGES = List.of("dev.deckle.model.build.", "dev.deckle.dsl.", "java.", "jdk.", "sun.",
                "groovy.", "org.codehaus.groovy.", "org.apache.groovy.");

        private Hidden() { }

        static boolean outside(String className) {
            return PACKAGES.stream().noneMatch(className::startsWith);
        }
    }
}
