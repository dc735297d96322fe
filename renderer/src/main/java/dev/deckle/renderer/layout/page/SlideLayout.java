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
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays one slide out: what stands in a column of figures starts where the lead's text does. Tries the fits from the loosest, and goes on over further pages where none is tight enough. */
final class SlideLayout {
    /** A slide that needs more pages than this has a block that can never be placed. */
    private static final int MOST_PAGES = 200;
    /** Part of the free height above what is too short to stand at its top: the eye's middle lies above the ruler's. */
    private static final double OPTICAL_CENTRE = 0.4;
    /** How far from the headline it stands at most, in points for a page of 720 × 405 pt. */
    private static final double DROP = 120;
    /** Heights of a line of text that the body has at least. */
    private static final double LEAST_LINES = 3;
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
    /** What stands over the body at each fit that was tried; fits that differ only in how full the body is share it. */
    private final Map<Fit, Headline.Set> heads = new HashMap<>();
    /** Where the body starts on a further page, once that is known. */
    private double topAgain = Double.NaN;

    SlideLayout(Slide slide, Tag.Role titleLevel, LayoutContext context, Geometry geometry) {
        this.slide = slide;
        this.context = context;
        this.geometry = geometry;
        this.headline = Headline.of(slide, titleLevel, context, geometry);
        this.body = Arrangement.of(slide, geometry.bodyWidth(), geometry.bodyBottom() - geometry.titleBaseline() - context.space("body") * 3, context);
        this.foot = new Foot(slide, context, geometry);
        double indent = !body.textOnly() && !body.beside() && !body.worded() && !slide.lead().isEmpty() ? context.space("hang") : 0;
        this.x = geometry.margin() + indent;
        this.width = geometry.bodyWidth() - indent;
    }

    private List<Fit> fits() {
        if (body.textOnly()) return Fits.TEXT;
        return body.beside() ? Fits.BESIDE : body.airy() ? Fits.AIRY : Fits.STACKED;
    }

    /**
     * One page of the slide.
     *
     * @param placed   what stands in the body
     * @param excess   by how much it is too tall
     * @param fullness the part of the height that text takes
     */
    private record Part(Placement placed, double top, double excess, double fullness) { }

    List<Sheet> sheets(int section) {
        List<Fit> fits = fits();
        Fit fit = fits.stream().filter(this::onOnePage).findFirst().map(this::loosest).orElseGet(() -> forPages(fits));
        if (crowded(fit)) return List.of();
        List<Part> parts = parts(fit);
        tell(fit, parts.size());
        parts.stream().filter(p -> p.excess > 0.5).findFirst().ifPresent(p -> tooTall(p, fit));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) sheets.add(sheet(parts.get(i), i, parts.size(), fit, section));
        return sheets;
    }

    private double footTop(Fit fit) {
        return foot.top(notesWidth(fit));
    }

    /** Footnotes are of the text, and sources of the figures right of it. */
    private double notesWidth(Fit fit) {
        return body.columns() == null || !body.sourced() ? Foot.WIDE : body.columns().of(width - context.space("gutter"), fit)[0];
    }

    private Headline.Set head(Fit fit) {
        return heads.computeIfAbsent(fit.filled(1), headline::set);
    }

    private double topAgain() {
        if (Double.isNaN(topAgain)) topAgain = headline.continued(WIDEST_COUNT, WIDEST_COUNT).bodyTop();
        return topAgain;
    }

    private boolean onOnePage(Fit fit) {
        return body.box().minHeight(width, fit) <= footTop(fit) - head(fit).bodyTop() + 0.01;
    }

    /** Small type may leave room again, since a table stands in more pieces or lines take less: it goes into the spaces. */
    private Fit loosest(Fit fit) {
        return Fits.looser(fit).stream().filter(this::onOnePage).findFirst().orElse(fit);
    }

    /** Of the fits with the fewest pages the loosest, and of its ways to fill them the most even. */
    private Fit forPages(List<Fit> fits) {
        int[] counts = fits.stream().mapToInt(f -> f.type() <= 1 && f.space() <= 1 ? parts(f).size() : Integer.MAX_VALUE).toArray();
        int fewest = IntStream.of(counts).min().orElseThrow();
        Fit loosest = fits.get(IntStream.range(0, counts.length).filter(i -> counts[i] == fewest).findFirst().orElseThrow());
        return new EvenPages(fewest, f -> parts(f).stream().mapToDouble(Part::fullness).toArray())
                .of(fits.stream().filter(f -> f.type() == loosest.type() && f.space() == loosest.space()).toList());
    }

    private List<Part> parts(Fit fit) {
        List<Part> parts = new ArrayList<>();
        Box box = body.box();
        Fit here = fit;
        while (box != null && parts.size() < MOST_PAGES) {
            double top = parts.isEmpty() ? head(fit).bodyTop() : topAgain();
            double height = (parts.isEmpty() ? footTop(fit) : foot.topAgain()) - top;
            if (!parts.isEmpty() && here == fit) here = onward(box, height, fit);
            Placement p = place(box, height, here);
            boolean lost = parts.isEmpty() && p.rest() == null && p.height() < body.lost() * height;
            parts.add(new Part(p, lost ? top + Math.min(context.length(DROP), (height - p.height()) * OPTICAL_CENTRE) : top, p.height() - height, box.stretches() ? fit.fill() : p.height() / height));
            box = p.rest();
        }
        return parts;
    }

    private Placement place(Box box, double height, Fit fit) {
        return box.stretches() ? box.place(width, height, fit, true) : box.place(width, fit.room(box, width, height), fit.filled(1), true);
    }

    /** Text that goes on after its figure has the page for itself: it is set as text alone is, alike on all pages from there. */
    private Fit onward(Box box, double height, Fit fit) {
        if (!body.beside() || box.stretches() || box instanceof RowBox) return fit;
        int fewest = pages(box, height, fit);
        return Fits.TEXT.stream().filter(f -> f.type() <= 1 && pages(box, height, f) <= fewest).findFirst().orElse(fit).filled(fit.fill());
    }

    private int pages(Box box, double height, Fit fit) {
        int count = 0;
        for (Box left = box; left != null && count < MOST_PAGES; count++) left = left.place(width, height, fit.filled(1), true).rest();
        return count;
    }

    private void tooTall(Part part, Fit fit) {
        double height = footTop(fit) - part.top;
        context.diagnostics().add(Fits.tooTall(slide, height + part.excess, height));
    }

    /** Whether lead or footnotes leave no room for anything else; that is an error. */
    private boolean crowded(Fit fit) {
        double top = head(fit).bodyTop();
        double room = footTop(fit) - top;
        if (room >= LEAST_LINES * context.size("body") * context.leading("body") || body.box().minHeight(width, fit) <= room) return false;
        double below = geometry.bodyBottom() - footTop(fit);
        boolean lead = top - geometry.titleBaseline() >= below;
        context.diagnostics().add(Diagnostic.error("does-not-fit", lead ? slide.lead().where() : slide.where(), String.format(Locale.ROOT,
                lead ? "the lead takes %.0f of %.0f pt and leaves no room for the slide's body" : "notes and sources take %.0f of %.0f pt and leave no room for the slide's body",
                lead ? top - geometry.titleBaseline() : below, geometry.bodyBottom() - geometry.titleBaseline()),
                lead ? "shorten the lead, or make the rest of it bullets" : "shorten the notes").onSlide(slide.title()));
        return true;
    }

    private void tell(Fit fit, int pages) {
        if (fit.type() >= 1 && fit.space() >= 1) return;
        String end = pages == 1 ? "so that it fits" : "and goes on over " + pages + " pages";
        context.diagnostics().add(Diagnostic.info("fitted", slide.where(), String.format(Locale.ROOT,
                "set at %.0f %% type and %.0f %% space %s", fit.type() * 100, fit.space() * 100, end)).onSlide(slide.title()));
    }

    private Sheet sheet(Part part, int index, int count, Fit fit, int section) {
        List<Item> items = new ArrayList<>();
        items.addAll(index == 0 ? head(fit).items() : headline.continued(index + 1, count).items());
        items.add(Group.at(x, part.top, part.placed.items()));
        items.addAll(index > 0 ? foot.again(x) : body.sourced() ? sourced(part, count, fit) : foot.items(x));
        List<String> anchors = index == 0 && !slide.id().isEmpty() ? List.of(slide.id()) : List.of();
        return new Sheet(anchors, index == 0 ? context.plain(slide.title(), slide.where()) : "", section, Sheet.Kind.FRAMED,
                context.theme().color("paper"), items, index == 0 ? slide.notes() : List.of());
    }

    /** The foot of a page whose sources belong to what stands right of the text, or last. */
    private List<Item> sourced(Part part, int count, Fit fit) {
        double gutter = context.space("gutter"), height = footTop(fit) - part.top, end = part.top + part.placed.height();
        double[] columns = body.columns() == null ? new double[] {-gutter, width} : body.columns().of(width - gutter, fit);
        double inset = body.shown() == null ? 0 : body.shown().left(columns[1], height, fit);
        if (body.columns() != null && body.shown() != null) end = part.top + body.shown().place(columns[1], height, fit.filled(1), true).height();
        return foot.items(x, notesWidth(fit), x + columns[0] + gutter + inset, count > 1 ? Double.POSITIVE_INFINITY : end);
    }
}
