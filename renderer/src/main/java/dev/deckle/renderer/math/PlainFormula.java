package dev.deckle.renderer.math;

import dev.deckle.model.block.MathBlock;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.markup.InlineMarkup;
import dev.deckle.renderer.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A formula as running text sets it where it is simple enough; else its notation, as lines of code. */
final class PlainFormula implements Figure {
    private static final double LEADING = 1.4;
    private static final double MIDDLE = 0.36;

    private final Paragraph paragraph;
    private final double size;
    private final Tag tag;

    PlainFormula(MathBlock math, double size, Tag tag, FigureContext context) {
        Theme theme = context.theme();
        String tex = math.tex().strip().replaceAll("\\s+", " ");
        boolean simple = simple(tex);
        TextStyle style = new TextStyle(theme.fonts(simple ? "body" : "mono"), false, false, theme.color("ink"), theme.color("ink"), theme.color("ink"),
                context.language());
        this.paragraph = simple ? context.typesetter().markup("$" + tex + "$", style, math.where()) : context.typesetter().plain(tex, style, math.where());
        this.size = simple ? size : size * 0.8;
        this.tag = tag;
    }

    /** Whether the text room reads it as a formula and knows every command in it. */
    private static boolean simple(String tex) {
        AtomicBoolean unknown = new AtomicBoolean();
        String read = InlineMarkup.parse("$" + tex + "$", command -> unknown.set(true)).text();
        return !unknown.get() && !read.startsWith("$");
    }

    @Override
    public double minWidth() {
        return size * 4;
    }

    @Override
    public double minHeight(double width) {
        return lines(width).size() * size * LEADING;
    }

    @Override
    public double naturalHeight(double width) {
        return minHeight(width);
    }

    @Override
    public List<Item> paint(double width, double height) {
        List<Item> items = new ArrayList<>();
        double y = 0;
        for (Line line : lines(width)) {
            items.add(Group.at((width - line.width()) / 2, y + (LEADING / 2 + MIDDLE) * size, line.items()));
            y += LEADING * size;
        }
        return List.of(Group.tagged(tag, items));
    }

    private List<Line> lines(double width) {
        return paragraph.lines(width, size, Breaking.BALANCE);
    }
}
