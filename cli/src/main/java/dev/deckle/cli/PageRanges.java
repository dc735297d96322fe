package dev.deckle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as a person lists them: {@code 3-7,12}, {@code -4}, {@code 20-}. */
final class PageRanges {
    private static final Pattern PART = Pattern.compile("(\\d{1,6})|(\\d{1,6})?-(\\d{1,6})?");
    private final String text;
    private final List<int[]> ranges = new ArrayList<>();

    private PageRanges(String text) {
        this.text = text;
    }

    static PageRanges parse(String text) {
        PageRanges pages = new PageRanges(text);
        for (String part : text.split(",", -1)) pages.ranges.add(pages.range(part.strip()));
        return pages;
    }

    /** The pages (1-based, ascending) that a document of {@code count} pages has of these. */
    List<Integer> of(int count) {
        TreeSet<Integer> pages = new TreeSet<>();
        for (int[] range : ranges) {
            int last = range[1] == Integer.MAX_VALUE ? Math.max(count, range[0]) : range[1];
            if (last > count) throw Failure.usage("--slides " + text + " asks for page " + last + ", but the deck ends with page " + count);
            for (int page = range[0]; page <= last; page++) pages.add(page);
        }
        return List.copyOf(pages);
    }

    private int[] range(String part) {
        Matcher m = PART.matcher(part);
        if (!m.matches() || part.equals("-")) throw wrong(part, "write pages like 3-7,12");
        int first = m.group(1) != null ? number(m.group(1)) : m.group(2) == null ? 1 : number(m.group(2));
        int last = m.group(1) != null ? first : m.group(3) == null ? Integer.MAX_VALUE : number(m.group(3));
        if (first == 0 || last == 0) throw wrong(part, "pages count from 1");
        if (last < first) throw wrong(part, "did you mean " + last + "-" + first + "?");
        return new int[] {first, last};
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Failure wrong(String part, String hint) {
        return Failure.usage("--slides: '" + part + "' is no range of pages; " + hint);
    }
}
