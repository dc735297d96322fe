package dev.deckle.renderer.property;

import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.property.Inspected.Ink;
import java.util.ArrayList;
import java.util.List;

/** Judges one page: all of it on the page, no text over another, the frame untouched, no type too small. */
final class PageJudge {
    /** The smallest type of the themes, of code, in points on a page of 720 × 405. */
    private static final double LEAST_TYPE = 6.5;
    private static final double LEAST_TITLE = 16;
    /** By how much a slanted letter may lean over the upright one that follows, in em. */
    static final double LEAN = 0.08;

    private final Page page;
    private final List<Ink> all;
    private final List<Ink> texts;
    private final List<String> faults = new ArrayList<>();

    private PageJudge(Page page) {
        this.page = page;
        this.all = Inspected.all(page.items());
        this.texts = all.stream().filter(i -> !i.text().isEmpty()).toList();
    }

    static List<String> faults(Page page) {
        PageJudge judge = new PageJudge(page);
        judge.outside();
        judge.overlaps();
        judge.frame();
        judge.title();
        judge.type();
        judge.faults.addAll(PanelJudge.faults(page));
        judge.faults.addAll(TableJudge.faults(page, judge.texts));
        return judge.faults;
    }

    private void outside() {
        Rect sheet = new Rect(0, 0, page.width(), page.height());
        all.stream().filter(i -> !sheet.contains(i.box(), 0.01)).findFirst()
                .ifPresent(i -> faults.add(name(i) + " leaves the page"));
    }

    private void overlaps() {
        for (int i = 0; i < texts.size(); i++) {
            for (int k = i + 1; k < texts.size(); k++) {
                if (!touch(texts.get(i), texts.get(k))) continue;
                faults.add(name(texts.get(i)) + " touches " + name(texts.get(k)));
                return;
            }
        }
    }

    private static boolean touch(Ink a, Ink b) {
        if (!a.box().overlaps(b.box(), 0.3)) return false;
        double lean = Math.min(a.box().right(), b.box().right()) - Math.max(a.box().x(), b.box().x());
        double level = Math.min(a.box().bottom(), b.box().bottom()) - Math.max(a.box().y(), b.box().y());
        return level < Math.min(a.box().height(), b.box().height()) / 2 || lean > LEAN * Math.max(a.size(), b.size());
    }

    /** The body begins below the bar and ends above the footer. */
    private void frame() {
        if (texts.stream().noneMatch(t -> t.in(Role.PAGE_HEADER))) return;
        double footer = texts.stream().filter(t -> t.in(Role.PAGE_FOOTER)).mapToDouble(t -> t.box().y()).min().orElse(page.height());
        double bar = texts.stream().filter(t -> t.in(Role.PAGE_HEADER) && !t.heading()).mapToDouble(t -> t.box().bottom()).max().orElse(0);
        all.stream().filter(i -> !i.in(Role.PAGE_FOOTER, Role.PAGE_HEADER) && (i.box().bottom() > footer + 0.5 || i.box().y() < bar - 0.01)).findFirst()
                .ifPresent(i -> faults.add(name(i) + " reaches into the frame, " + bar + " to " + footer));
    }

    /** On a slide's page the body begins below the title. */
    private void title() {
        if (texts.stream().noneMatch(t -> t.in(Role.PAGE_HEADER)) || texts.stream().filter(t -> !t.in(Role.PAGE_HEADER) || t.heading()).findFirst().filter(t -> t.heading() && t.size() > LEAST_TITLE * scale() - 0.01).isEmpty()) return;
        int title = texts.stream().filter(Ink::heading).findFirst().orElseThrow().headingKey();
        double bottom = texts.stream().filter(t -> t.in(title)).mapToDouble(t -> t.box().bottom()).max().orElse(0);
        texts.stream().filter(t -> !t.in(title) && !t.in(Role.PAGE_HEADER) && t.box().y() < bottom - 0.01).findFirst()
                .ifPresent(t -> faults.add(name(t) + " reaches into the title"));
    }

    private void type() {
        double least = LEAST_TYPE * scale();
        texts.stream().filter(t -> t.text().matches(".*Q\\d+z.*") && t.size() < least - 0.01).findFirst()
                .ifPresent(t -> faults.add(name(t) + " is set in " + t.size()));
    }

    private double scale() {
        return Math.min(page.width() / 720, page.height() / 405);
    }

    static String name(Ink ink) {
        Rect b = ink.box();
        return (ink.text().isEmpty() ? "a picture" : "'" + ink.text() + "'") + String.format(java.util.Locale.ROOT, " (%.1f %.1f – %.1f %.1f)", b.x(), b.y(), b.right(), b.bottom());
    }
}
