package dev.deckle.renderer.layout.page;

import dev.deckle.model.Section;
import dev.deckle.model.block.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of page numbers while pages are laid out: guessed in the first round, right in the last.
 *
 * @param anchors   page (1-based) by id
 * @param sections  first and last page of each section, in order
 * @param sources   pages by source, in the order of first use
 */
record PageNumbers(Map<String, Integer> anchors, List<Range> sections, Map<Source, List<Integer>> sources) {
    private static final Pattern REFERENCE = Pattern.compile("\\{page:([^}\\s]+)}");

    /** Pages from first to last, both included. */
    record Range(int first, int last) {
        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    static final PageNumbers UNKNOWN = new PageNumbers(Map.of(), List.of(), Map.of());

    PageNumbers {
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        sections = List.copyOf(sections);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** The range of a section, or one of three digits while it is unknown. */
    Range section(int index) {
        return index < sections.size() ? sections.get(index) : new Range(100, 200);
    }

    /** The id that leads to a section: its own, or one by its position. */
    static String anchor(Section section, int index) {
        return section.id().isEmpty() ? "section:" + (index + 1) : section.id();
    }

    static boolean refers(String text) {
        return REFERENCE.matcher(text).find();
    }

    /** Replaces {@code {page:id}} by the page's number. */
    String resolve(String text) {
        Matcher m = REFERENCE.matcher(text);
        return m.replaceAll(r -> String.valueOf(anchors.getOrDefault(r.group(1), 100)));
    }
}
