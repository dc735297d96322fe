package dev.deckle.renderer.layout.body;

import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Text;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.FigureBox;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.box.StackBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Chooses how a body stands by what it holds: text alone runs over the width; text and one or two figures stand side by side; figures
 * alone, or more of them, make a row or a grid; a wide table stands under the text, a narrow one beside it.
 */
public final class Arrangement {
    /** A table wider than this share of the page stands under the text. */
    private static final double NARROW_TABLE = 0.53;
    /** Text that takes at most this share of the height over the full width stands above two figures side by side. */
    private static final double SHORT_TEXT = 0.24;
    /** Text beside a narrow picture takes at most this share: lines grow hard to read beyond it. */
    private static final double MOST_TEXT = 0.68;

    private Arrangement() { }

    /**
     * A body ready to be fitted.
     *
     * @param textOnly   nothing but running text
     * @param worded     some of it is running text, which starts at the margin
     * @param airy       it takes more space where there is room for it
     * @param lost       part of the height under which it looks lost at the top of a page; 0 where it never does
     * @param beside     text and figures stand side by side
     * @param columns    widths of text and figure where the figure stands right, so that the slide's sources go under it; else {@code null}
     * @param shown      all that stands right of the text, or a single figure that stands alone; else {@code null}
     * @param sourced    figures or tables stand beside the text or last, so that the slide's sources are theirs
     */
    public record Body(Box box, boolean textOnly, boolean worded, boolean airy, double lost, boolean beside, RowBox.Widths columns, Box shown, boolean sourced) { }

    /** @param height about how much the body will have, in points */
    public static Body of(Slide slide, double width, double height, LayoutContext context) {
        List<Element> elements = Elements.of(slide.blocks(), context);
        Slide.Layout layout = slide.layout() == Slide.Layout.AUTO ? choose(elements, width, height, context) : slide.layout();
        boolean textOnly = elements.stream().allMatch(e -> e.kind() == Element.Kind.TEXT);
        boolean worded = elements.stream().anyMatch(e -> e.kind() == Element.Kind.TEXT || e.block() instanceof Columns);
        boolean beside = layout == Slide.Layout.FIGURE_RIGHT || layout == Slide.Layout.FIGURE_LEFT;
        boolean both = elements.stream().anyMatch(Arrangement::isShown) && !elements.stream().allMatch(Arrangement::isShown);
        RowBox.Widths widths = layout == Slide.Layout.FIGURE_RIGHT && both ? columns(elements, false, height, context) : null;
        double lost = slide.layout() == Slide.Layout.AUTO ? Short.lost(elements) : 0;
        return new Body(box(elements, layout, height, context), textOnly && !beside, worded, Short.airy(elements), lost, beside, widths, shownAlone(elements, widths != null, context), sourced(elements, layout));
    }

    private static boolean sourced(List<Element> elements, Slide.Layout layout) {
        boolean last = !elements.isEmpty() && isShown(elements.get(elements.size() - 1));
        boolean beside = layout == Slide.Layout.FIGURE_RIGHT || layout == Slide.Layout.FIGURE_LEFT;
        return last || beside && !shown(elements).isEmpty();
    }

    private static Box shownAlone(List<Element> elements, boolean right, LayoutContext context) {
        if (elements.size() == 1 && elements.get(0).isFigure()) return FigureBox.centred(elements.get(0).box());
        return right && !shown(elements).isEmpty() ? column(shown(elements), false, context) : null;
    }

    private static Box box(List<Element> elements, Slide.Layout layout, double height, LayoutContext context) {
        if (elements.size() == 1 && elements.get(0).isFigure()) return FigureBox.centred(elements.get(0).box());
        return switch (layout) {
            case FIGURE_RIGHT, FIGURE_LEFT -> beside(elements, layout == Slide.Layout.FIGURE_LEFT, height, context);
            case FIGURE_BELOW, FIGURES, GRID -> below(elements, layout == Slide.Layout.GRID, context);
            default -> stack(elements, context);
        };
    }

    /** Paragraphs before and after a figure, without lists: the author tells a story in this order. */
    private static boolean told(List<Element> elements) {
        if (elements.stream().anyMatch(e -> e.block() instanceof ListBlock)) return false;
        int first = elements.indexOf(elements.stream().filter(Arrangement::isShown).findFirst().orElse(null));
        return first > 0 && paragraph(elements.subList(0, first)) && paragraph(elements.subList(first, elements.size()));
    }

    private static boolean paragraph(List<Element> elements) {
        return elements.stream().anyMatch(e -> e.block() instanceof Text);
    }

    private static Slide.Layout choose(List<Element> elements, double width, double height, LayoutContext context) {
        long figures = elements.stream().filter(Element::isFigure).count();
        long tables = elements.stream().filter(e -> e.kind() == Element.Kind.TABLE).count();
        boolean text = elements.stream().anyMatch(e -> e.kind() == Element.Kind.TEXT || e.kind() == Element.Kind.WIDE);
        if (elements.stream().anyMatch(Arrangement::needsWidth)) return Slide.Layout.TEXT;
        if (figures + tables == 0 || told(elements)) return Slide.Layout.TEXT;
        if (!text) return tables > 0 && figures == 0 ? Slide.Layout.TEXT : Slide.Layout.FIGURES;
        if (tables == 1 && figures == 0) return narrow(elements, width) ? Slide.Layout.FIGURE_RIGHT : Slide.Layout.TEXT;
        if (figures + tables > 2 || height > width) return Slide.Layout.FIGURE_BELOW;
        if (figures + tables == 1) return Slide.Layout.FIGURE_RIGHT;
        return textHeight(elements, width, context) <= height * SHORT_TEXT ? Slide.Layout.FIGURE_BELOW : Slide.Layout.FIGURE_RIGHT;
    }

    private static double textHeight(List<Element> elements, double width, LayoutContext context) {
        return stack(elements.stream().filter(e -> !isShown(e)).toList(), context).naturalHeight(width, Fit.NATURAL);
    }

    /** Grids, columns and timelines stand over the full width; listings and quotations also in a column. */
    private static boolean needsWidth(Element element) {
        return element.kind() == Element.Kind.WIDE && !(element.block() instanceof Code) && !(element.block() instanceof Quote);
    }

    private static boolean narrow(List<Element> elements, double width) {
        return elements.stream().filter(e -> e.kind() == Element.Kind.TABLE)
                .allMatch(e -> e.flows().get(0).naturalWidth(Fit.NATURAL) <= width * NARROW_TABLE);
    }

    /** Everything on top of one another over the full width; figures that follow one another share a row. */
    static Box stack(List<Element> elements, LayoutContext context) {
        List<Box> boxes = new ArrayList<>();
        List<Flow> run = new ArrayList<>();
        List<Box> figures = new ArrayList<>();
        double align = align(elements);
        for (Element element : elements) {
            if (element.box() == null && !element.flows().isEmpty()) {
                flushFigures(figures, boxes, false, align, context);
                run.addAll(element.flows());
                continue;
            }
            if (element.box() == null) continue;
            if (!run.isEmpty()) boxes.add(new FlowBox(run));
            run = new ArrayList<>();
            if (element.isFigure()) figures.add(element.box());
            else {
                flushFigures(figures, boxes, false, align, context);
                boxes.add(element.box());
            }
        }
        if (!run.isEmpty()) boxes.add(new FlowBox(run));
        flushFigures(figures, boxes, false, align, context);
        return StackBox.of(boxes.isEmpty() ? List.of(new FlowBox(List.of())) : boxes, context.space("block"));
    }

    /** Pictures stand in line with text, and in the middle where there is none. */
    private static double align(List<Element> elements) {
        return elements.stream().allMatch(Arrangement::isShown) ? 0.5 : 0;
    }

    private static void flushFigures(List<Box> figures, List<Box> boxes, boolean grid, double align, LayoutContext context) {
        if (!figures.isEmpty()) boxes.add(FigureGrid.of(figures, grid, align, context));
        figures.clear();
    }

    /** Text in one column, figures and tables in the other. */
    private static Box beside(List<Element> elements, boolean figureLeft, double height, LayoutContext context) {
        List<Element> text = elements.stream().filter(e -> !isShown(e)).toList();
        List<Element> shown = shown(elements);
        if (text.isEmpty() || shown.isEmpty()) return stack(elements, context);
        Box words = stack(text, context);
        Box figures = column(shown, figureLeft, context);
        RowBox.Widths widths = columns(elements, figureLeft, height, context);
        return new RowBox(figureLeft ? List.of(figures, words) : List.of(words, figures), widths, context.space("gutter"), true);
    }

    private static RowBox.Widths columns(List<Element> elements, boolean figureLeft, double height, LayoutContext context) {
        ToDoubleBiFunction<Double, Fit> pictures = pictureWidth(shown(elements), height, context);
        return (total, fit) -> {
            double share = Math.max(total * fit.textShare(), Math.min(total * MOST_TEXT, total - pictures.applyAsDouble(total * (1 - fit.textShare()), fit)));
            return figureLeft ? new double[] {total - share, share} : new double[] {share, total - share};
        };
    }

    /** What of a width pictures of fixed proportions make use of; the rest is better given to the text. */
    private static ToDoubleBiFunction<Double, Fit> pictureWidth(List<Element> shown, double height, LayoutContext context) {
        List<Box> boxes = shown.stream().map(Element::box).toList();
        if (boxes.size() == 1 && boxes.get(0) instanceof FigureBox figure) return (width, fit) -> figure.usedWidth(height);
        if (!PictureGroup.possible(boxes)) return (width, fit) -> Double.POSITIVE_INFINITY;
        PictureGroup group = new PictureGroup(boxes, 0, context);
        return (width, fit) -> group.usedWidth(width, height, fit);
    }

    private static Box column(List<Element> shown, boolean left, LayoutContext context) {
        List<Box> boxes = shown.stream().map(e -> e.box() == null ? new FlowBox(e.flows()) : e.box()).toList();
        if (PictureGroup.possible(boxes)) return new PictureGroup(boxes, left ? 0 : 1, context);
        if (boxes.size() >= 3) return FigureGrid.of(boxes, true, 0.5, context);
        List<Box> stacked = new ArrayList<>(left ? boxes : boxes.stream().map(FigureBox::right).toList());
        stacked.set(0, FigureBox.onFirstLine(stacked.get(0), context.grid()));
        return StackBox.of(stacked, context.space("block"));
    }

    /** What comes before the first figure on top, then the figures in a row or grid, then the rest. */
    private static Box below(List<Element> elements, boolean grid, LayoutContext context) {
        List<Box> boxes = new ArrayList<>();
        List<Element> before = new ArrayList<>();
        List<Element> after = new ArrayList<>();
        List<Box> figures = new ArrayList<>();
        for (Element e : elements) {
            if (isShown(e)) figures.add(e.box() != null ? e.box() : new FlowBox(e.flows()));
            else if (figures.isEmpty()) before.add(e);
            else after.add(e);
        }
        if (!before.isEmpty()) boxes.add(stack(before, context));
        flushFigures(figures, boxes, grid, align(elements), context);
        if (!after.isEmpty()) boxes.add(stack(after, context));
        return StackBox.of(boxes.isEmpty() ? List.of(new FlowBox(List.of())) : boxes, context.space("block"));
    }

    private static List<Element> shown(List<Element> elements) {
        return elements.stream().filter(Arrangement::isShown).toList();
    }

    private static boolean isShown(Element element) {
        return element.kind() == Element.Kind.FIGURE || element.kind() == Element.Kind.TABLE;
    }
}
