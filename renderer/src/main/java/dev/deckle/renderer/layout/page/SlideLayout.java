package dev.deckle.renderer.layout.page;

import dev.deckle.model.Slide;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.body.Arrangement;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Placement;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays one slide out: what stands in a column of figures starts where the lead's text does. Tries the fits from the loosest, and goes on over further pages where none is tight enough. */
final class SlideLayout {
    /** A slide that needs more pages than this has a block that can never be placed. */
    private static final int MOST_PAGES = 200;
    /** Room is kept for a count of this many digits, since the count is known only when all pages are. */
    private static final int WIDEST_COUNT = 88;

    private final Slide slide;
    private final LayoutContext context;
    private final Geometry geometry;
    private final Arrangement.Body body;
    private final Headline headline;
    private final Foot foot;
    private final double x;
    private final double width;

    SlideLayout(Slide slide, Tag.Role titleLevel, LayoutContext context, Geometry geometry) {
        this.slide = slide;
        this.context = context;
        this.geometry = geometry;
        this.headline = Headline.of(slide, titleLevel, context, geometry);
        this.body = Arrangement.of(slide, geometry.bodyWidth(), geometry.bodyBottom() - geometry.titleBaseline() - context.space("body") * 3, context);
        this.foot = new Foot(slide, context, geometry);
        double indent = fits() == Fits.STACKED && !slide.lead().isEmpty() ? context.space("hang") : 0;
        this.x = geometry.margin() + indent;
        this.width = geometry.bodyWidth() - indent;
    }

    private List<Fit> fits() {
        if (body.textOnly()) return Fits.TEXT;
        return body.beside() ? Fits.BESIDE : Fits.STACKED;
    }

    /** One page of the slide: what stands in the body, from its top left corner, and by how much it is too tall. */
    private record Part(List<Item> items, double top, double excess) { }

    List<Sheet> sheets(int section) {
        List<Fit> fits = fits();
        Fit fit = fits.stream().filter(this::onOnePage).findFirst().orElse(null);
        if (fit == null) fit = forPages(fits);
        if (fit != fits.get(0) || fits == Fits.TEXT) tell(fit);
        List<Part> parts = parts(fit);
        parts.stream().filter(p -> p.excess > 0.5).findFirst().ifPresent(this::tooTall);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) sheets.add(sheet(parts.get(i), i, parts.size(), fit, section));
        return sheets;
    }

    private boolean onOnePage(Fit fit) {
        return body.box().minHeight(width, fit) <= foot.top() - headline.set(fit).bodyTop() + 0.01;
    }

    /** Of the fits with the fewest pages the loosest. */
    private Fit forPages(List<Fit> fits) {
        Fit tightest = fits.get(fits.size() - 1);
        int fewest = parts(tightest).size();
        for (Fit fit : fits) if (fit.type() <= 1 && parts(fit).size() <= fewest) return fit;
        return tightest;
    }

    private List<Part> parts(Fit fit) {
        List<Part> parts = new ArrayList<>();
        Box box = body.box();
        while (box != null && parts.size() < MOST_PAGES) {
            double top = parts.isEmpty() ? headline.set(fit).bodyTop() : headline.continued(WIDEST_COUNT, WIDEST_COUNT).bodyTop();
            double height = foot.top() - top;
            Placement p = box.place(width, height, fit, true);
            parts.add(new Part(p.items(), top, p.height() - height));
            box = p.rest();
        }
        return parts;
    }

    private void tooTall(Part part) {
        double height = foot.top() - part.top;
        context.diagnostics().add(Diagnostic.error("does-not-fit", slide.where(), String.format(Locale.ROOT,
                "something on this slide is %.0f pt tall and cannot be split; the page has %.0f pt", height + part.excess, height),
                "shorten the longest cell, card or figure").onSlide(slide.title()));
    }

    private void tell(Fit fit) {
        if (fit.type() >= 1 && fit.space() >= 1) return;
        context.diagnostics().add(Diagnostic.info("fitted", slide.where(), String.format(Locale.ROOT,
                "set at %.0f %% type and %.0f %% space so that it fits", fit.type() * 100, fit.space() * 100)).onSlide(slide.title()));
    }

    private Sheet sheet(Part part, int index, int count, Fit fit, int section) {
        List<Item> items = new ArrayList<>();
        items.addAll(index == 0 ? headline.set(fit).items() : headline.continued(index + 1, count).items());
        items.add(Group.at(x, part.top, part.items));
        if (index == 0) items.addAll(foot.items(x, body.columns() == null ? x : figureX(fit)));
        List<String> anchors = index == 0 && !slide.id().isEmpty() ? List.of(slide.id()) : List.of();
        return new Sheet(anchors, index == 0 ? Typesetter.strip(slide.title()) : "", section, Sheet.Kind.FRAMED,
                context.theme().color("paper"), items, index == 0 ? slide.notes() : List.of());
    }

    private double figureX(Fit fit) {
        double gutter = context.space("gutter");
        return geometry.margin() + body.columns().of(geometry.bodyWidth() - gutter, fit)[0] + gutter;
    }
}
