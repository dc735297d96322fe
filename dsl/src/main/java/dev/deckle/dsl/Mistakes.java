package dev.deckle.dsl;

import dev.deckle.model.build.ColumnsBuilder;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences for words that are wrong, the same whether the mistake is seen in the text or met while running. */
final class Mistakes {
    private static final int FEW = 12;

    private Mistakes() { }

    /** A word that {@code inside} has not; {@code null} is the script itself, outside any deck. */
    static Diagnostic word(String name, Class<?> inside, Set<String> methods, Where where) {
        List<Vocabulary.Entry> homes = Vocabulary.find(name);
        if (!homes.isEmpty()) return misplaced(name, homes, inside, where);
        Set<String> known = new LinkedHashSet<>(inside == null ? Vocabulary.of(ScriptBase.class) : Vocabulary.of(inside));
        known.addAll(methods);
        String hint = Nearest.hint(name, known);
        if (hint.isEmpty()) hint = elsewhere(name);
        if (hint.isEmpty() && inside != null && Vocabulary.of(inside).size() <= FEW) hint = words(Vocabulary.of(inside));
        String place = inside == null ? "a script" : Vocabulary.place(inside);
        return Diagnostic.error("unknown-word", where, "there is no word '" + name + "' in " + place, hint);
    }

    /** As {@link #word}, where it is not known what the word stands in. */
    static Diagnostic anywhere(String name, Set<String> methods, Where where) {
        Set<String> known = new LinkedHashSet<>(Vocabulary.names());
        known.addAll(methods);
        return Diagnostic.error("unknown-word", where, "there is no word '" + name + "'", Nearest.hint(name, known));
    }

    private static String words(Set<String> all) {
        return (all.size() == 1 ? "its only word is " : "its words are ") + String.join(", ", all);
    }

    private static String elsewhere(String name) {
        return Nearest.to(name, Vocabulary.names()).map(n -> "did you mean '" + n + "'? it belongs in " + homes(Vocabulary.find(n))).orElse("");
    }

    private static Diagnostic misplaced(String name, List<Vocabulary.Entry> homes, Class<?> inside, Where where) {
        String belongs = "`" + name + "` belongs in " + homes(homes);
        String here = inside == null ? "stands outside the deck" : "stands in " + Vocabulary.place(inside);
        if (inside == ColumnsBuilder.class) return Diagnostic.error("misplaced-word", where, belongs + ", here it " + here, "put it in a column: column('heading') { … }");
        boolean outside = inside == null && homes.stream().anyMatch(h -> h.home().getSimpleName().equals("DeckBuilder"));
        return Diagnostic.error("misplaced-word", where, belongs + ", here it " + here, outside ? "put it inside deck { … }" : "");
    }

    /** {@code a deck or a section}. */
    static String homes(List<Vocabulary.Entry> entries) {
        List<String> all = new ArrayList<>(entries.stream().map(Vocabulary.Entry::where).distinct().toList());
        if (all.contains("a slide")) all.removeAll(List.of("a column", "a cover", "a closing"));
        if (all.size() == 1) return all.get(0);
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }

    /** A word that is known, but not with these values. */
    static Diagnostic arguments(String name, Class<?> inside, Object[] args, Where where) {
        Vocabulary.Entry entry = Vocabulary.find(inside, name);
        String given = args.length == 0 ? "nothing" : Arrays.stream(args).map(Mistakes::shown).collect(Collectors.joining(", "));
        String message = args.length == 0 ? "`" + name + "` needs more than its name" : "`" + name + "` cannot be given " + given;
        return Diagnostic.error("wrong-argument", where, message, entry == null ? "" : "write: " + entry.usage());
    }

    private static String shown(Object value) {
        if (value instanceof groovy.lang.Closure<?>) return "a block { … }";
        if (value instanceof Map<?, ?> m && !m.isEmpty()) return m.keySet().iterator().next() + ": …";
        if (value instanceof CharSequence s) return s.length() > 20 ? "'" + s.subSequence(0, 19) + "…'" : "'" + s + "'";
        if (value instanceof Number || value == null || value instanceof Boolean) return String.valueOf(value);
        return dev.deckle.model.build.Texts.name(value);
    }

    /** A bare name that stands for nothing. */
    static Diagnostic name(String name, Set<String> known, Where where) {
        List<Vocabulary.Entry> words = Vocabulary.find(name);
        if (!words.isEmpty()) {
            String usage = words.get(0).usage();
            return Diagnostic.error("unknown-name", where, "`" + name + "` stands alone here", "write: " + usage);
        }
        String hint = name.equals("it") ? "`it` is the value of a loop's own block, as in rows.each { … it … }" : Nearest.hint(name, known);
        return Diagnostic.error("unknown-name", where, "there is nothing called '" + name + "' here",
                hint.isEmpty() ? "a text stands in quotes: '" + name + "'" : hint);
    }
}
