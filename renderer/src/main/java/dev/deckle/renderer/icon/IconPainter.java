package dev.deckle.renderer.icon;

import dev.deckle.model.Kind;
import dev.deckle.model.Modality;
import dev.deckle.model.block.Asset;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.Scorecard.Grade;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.image.Artwork;
import dev.deckle.renderer.image.Pictures;
import dev.deckle.renderer.layout.FigurePainter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Draws what a model takes and gives as a row of icons. One per rendering: it remembers the script's own icons. */
public final class IconPainter implements FigurePainter.Icons {
    /** Widths in grid units of what stands between two icons, with the gaps on either side. */
    private static final double PLUS = 10, PLUS_GAP = 5.5, ARROW = 18, ARROW_GAP = 7.5;
    private static final double JOINT_STROKE = 1.25;
    /** Ink of an icon stays this far from the edge of its square, in grid units. */
    private static final double INSET = 2;

    private final Diagnostics diagnostics;
    private final Map<Asset, Map<Color, Artwork>> own = new IdentityHashMap<>();

    /** {@code diagnostics} hears of icon files that cannot be read. */
    public IconPainter(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public List<Item> modality(Modality modality, double size, Color ink, Color joint, String language) {
        List<Item> items = new ArrayList<>();
        double unit = size / Pen.GRID;
        double x = side(items, modality.inputs(), 0, size, ink, joint);
        items.addAll(arrow(size, x + ARROW_GAP * unit, joint));
        side(items, modality.outputs(), x + (ARROW + 2 * ARROW_GAP) * unit, size, ink, joint);
        return List.of(Group.tagged(Tag.figure(ModalityWords.say(modality, language)).withLang(language), items));
    }

    @Override
    public double width(Modality modality, double size) {
        int icons = modality.inputs().size() + modality.outputs().size();
        double joints = (icons - 2) * (PLUS + 2 * PLUS_GAP) + ARROW + 2 * ARROW_GAP;
        return (icons * Pen.GRID + joints) * size / Pen.GRID;
    }

    @Override
    public List<Item> icon(Kind kind, double size, Color ink) {
        return icon(kind, 0, size, ink);
    }

    @Override
    public List<Item> mark(Grade grade, double size, Color ink) {
        return Marks.draw(grade, size, ink);
    }

    /** Icons joined by plus signs from x on; returns where the last one ends. */
    private double side(List<Item> items, List<Kind> kinds, double from, double size, Color ink, Color joint) {
        double unit = size / Pen.GRID;
        double x = from;
        for (int i = 0; i < kinds.size(); i++) {
            if (i > 0) {
                items.addAll(plus(size, x + PLUS_GAP * unit, joint));
                x += (PLUS + 2 * PLUS_GAP) * unit;
            }
            items.addAll(icon(kinds.get(i), x, size, ink));
            x += size;
        }
        return x;
    }

    private List<Item> icon(Kind kind, double x, double size, Color ink) {
        if (kind.icon() != null) return file(kind, x, size, ink);
        Pen pen = new Pen(size, x);
        return Glyphs.draw(pen, kind) ? pen.items(ink) : unknown(x, size, ink);
    }

    private List<Item> file(Kind kind, double x, double size, Color ink) {
        Artwork art = read(kind.icon(), ink);
        if (art == null) return unknown(x, size, ink);
        double inset = INSET * size / Pen.GRID;
        return art.fit(new Rect(x, 0, size, size).inset(inset, inset, inset, inset), Image.Fit.CONTAIN);
    }

    private synchronized Artwork read(Asset file, Color ink) {
        Map<Color, Artwork> known = own.computeIfAbsent(file, f -> new HashMap<>());
        if (!known.containsKey(ink)) known.put(ink, Pictures.read(file, ink, new Where(file.name(), 0, 0), diagnostics));
        return known.get(ink);
    }

    /** An empty frame: the kind has no icon, which was reported. */
    private static List<Item> unknown(double x, double size, Color ink) {
        return new Pen(size, x).box(3, 3, 18, 18, Glyphs.CORNER).items(ink);
    }

    private static List<Item> plus(double size, double x, Color joint) {
        return new Pen(size, x).line(0, 12, PLUS, 12).line(PLUS / 2, 12 - PLUS / 2, PLUS / 2, 12 + PLUS / 2).items(joint, JOINT_STROKE);
    }

    private static List<Item> arrow(double size, double x, Color joint) {
        double head = 4.75;
        return new Pen(size, x).line(0, 12, ARROW, 12).line(ARROW - head, 12 - head, ARROW, 12, ARROW - head, 12 + head).items(joint, JOINT_STROKE);
    }
}
