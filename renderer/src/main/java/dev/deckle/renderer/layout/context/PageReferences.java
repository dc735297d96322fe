package dev.deckle.renderer.layout.context;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in {@code {page:id}} wherever a text is set, and says which ids lead nowhere. While pages are first laid out their numbers are guesses;
 * who sets a text can ask whether any was used. One per rendering; not thread-safe.
 */
public final class PageReferences {
    private static final Pattern PAGE = Pattern.compile("\\{page:([^}\\s]+)}");
    private static final Pattern LINK = Pattern.compile("\\]\\(<?#([^)>\\s]+)>?\\)");
    private static final Pattern SCHEME = Pattern.compile("\\]\\(\\s*<?([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "tel", "doi");
    /** Stands for a number that is not known yet: as wide as most will be. */
    private static final int GUESS = 100;

    private final List<String> ids;
    private final Diagnostics diagnostics;
    private Map<String, Integer> pages = Map.of();
    private boolean used;

    /** @param ids of all slides and sections */
    public PageReferences(List<String> ids, Diagnostics diagnostics) {
        this.ids = List.copyOf(ids);
        this.diagnostics = diagnostics;
    }

    /** From now on these are the page numbers. */
    public void know(Map<String, Integer> numbers) {
        pages = numbers;
    }

    /** Whether a number was asked for since this was asked last. */
    public boolean used() {
        boolean was = used;
        used = false;
        return was;
    }

    String resolve(String text, Where where) {
        if (text.indexOf("](") >= 0) links(text, where);
        if (text.indexOf("{page:") < 0) return text;
        used = true;
        return PAGE.matcher(text).replaceAll(r -> String.valueOf(number(r.group(1), where)));
    }

    private int number(String id, Where where) {
        if (!ids.contains(id)) diagnostics.error("unknown-anchor", where, "no slide or section has the id '" + id + "'", Nearest.hint(id, ids));
        return pages.getOrDefault(id, GUESS);
    }

    private void links(String text, Where where) {
        Matcher scheme = SCHEME.matcher(text);
        while (scheme.find())
            if (!SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) diagnostics.error("bad-url", where,
                    "a link must not lead to '" + scheme.group(1) + ":'", "such as https://, mailto: or #id");
        Matcher m = LINK.matcher(text);
        while (m.find()) {
            if (ids.contains(m.group(1)) || pages.containsKey(m.group(1))) continue;
            diagnostics.warning("unknown-anchor", where, "a link leads to '#" + m.group(1) + "', but no slide or section has this id", Nearest.hint(m.group(1), ids));
        }
    }
}
