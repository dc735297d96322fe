package dev.deckle.renderer.property;

import dev.deckle.model.Deck;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.property.Inspected.Ink;
import dev.deckle.renderer.property.any.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the texts of a deck: each stands on some page exactly once, whole and in order, and no heading ends a page. */
final class TextJudge {
    static final Pattern MARK = Pattern.compile("Q\\d+z");

    private record Place(int page, Rect box) { }

    private final List<Page> drawn;
    private final List<List<Ink>> pages;
    private final Marks marks;
    /** Of headings that may end a page. */
    private final Set<String> ends;
    private final Map<Integer, StringBuilder> elements = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private TextJudge(List<Page> pages, Marks marks, Set<String> ends) {
        this.drawn = pages;
        this.pages = pages.stream().map(Inspected::of).toList();
        this.marks = marks;
        this.ends = ends;
    }

    static List<String> faults(List<Page> pages, Marks marks, Deck deck) {
        TextJudge judge = new TextJudge(pages, marks, TextEnds.of(deck));
        judge.read();
        judge.once();
        judge.downwards();
        for (int p = 0; p + 1 < pages.size(); p++) judge.heading(p);
        return judge.faults;
    }

    private void read() {
        for (int p = 0; p < pages.size(); p++) {
            for (Ink ink : pages.get(p)) {
                if (!ink.meant()) continue;
                elements.computeIfAbsent(ink.key(), k -> new StringBuilder()).append(ink.text());
                Matcher m = MARK.matcher(ink.text());
                while (m.find()) places.put(m.group(), new Place(p, ink.box()));
            }
        }
    }

    private void once() {
        Map<String, List<Integer>> found = new HashMap<>();
        Matcher m = MARK.matcher(String.join("|", elements.values()).replaceAll("\\s", ""));
        while (m.find()) found.computeIfAbsent(m.group(), k -> new ArrayList<>()).add(m.start());
        marks.once().stream().filter(mark -> found.getOrDefault(mark, List.of()).size() != 1).findFirst()
                .ifPresent(mark -> faults.add(mark + " stands " + found.getOrDefault(mark, List.of()).size() + " times"));
        if (!faults.isEmpty()) return;
        for (List<String> order : marks.orders())
            for (int i = 1; i < order.size(); i++)
                if (found.get(order.get(i - 1)).get(0) > found.get(order.get(i)).get(0)) faults.add(order.get(i - 1) + " is read after " + order.get(i));
    }

    /** A text ends below its beginning, or further right in another column, or on a later page. */
    private void downwards() {
        for (List<String> text : marks.texts()) {
            Place from = places.get(text.get(0));
            Place to = places.get(text.get(1));
            if (from == null || to == null || to.page > from.page) continue;
            if (to.page < from.page || to.box.bottom() < from.box.y() && to.box.x() < from.box.right()) faults.add(text + " goes up, from " + from + " to " + to);
        }
    }

    /** On a page that goes on with the same title something follows after the last heading. */
    private void heading(int p) {
        int title = title(pages.get(p));
        boolean goesOn = title != 0 && pages.get(p + 1).stream().anyMatch(i -> i.in(Role.PAGE_HEADER) && i.in(title));
        if (!goesOn) return;
        List<Ink> body = pages.get(p).stream().filter(i -> i.meant() && !i.in(title) && !i.in(Role.NOTE)).toList();
        if (body.isEmpty() || !body.get(body.size() - 1).heading()) return;
        if (shapes(p, title)) return;
        Matcher mark = MARK.matcher(elements.get(body.get(body.size() - 1).headingKey()));
        if (!mark.find() || !ends.contains(mark.group())) faults.add("page " + (p + 1) + " ends with a heading, " + PageJudge.name(body.get(body.size() - 1)));
    }

    /** Whether what is drawn last of a page's body is no text, such as a formula. */
    private boolean shapes(int p, int title) {
        return Inspected.all(drawn.get(p).items()).stream().filter(i -> i.meant() && !i.in(title) && !i.in(Role.NOTE) && (!i.text().isEmpty() || i.in(Role.FORMULA, Role.FIGURE)))
                .reduce((a, b) -> b).map(i -> i.text().isEmpty()).orElse(false);
    }

    private static int title(List<Ink> page) {
        return page.stream().mapToInt(Ink::headingKey).filter(k -> k != 0).findFirst().orElse(0);
    }
}
