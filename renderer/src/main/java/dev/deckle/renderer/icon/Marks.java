package dev.deckle.renderer.icon;

import dev.deckle.model.block.Scorecard.Grade;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Grades as drawn marks, told apart by shape as well as colour: check, cross, wave, three dots. Each stands in a square of the size at
 * (0, 0), untagged; {@link #word} says it.
 */
public final class Marks {
    private static final double BARE_STROKE = 2.5, DISC_STROKE = 2.1;

    private Marks() { }

    /** The mark alone, as large as its square. */
    public static List<Item> bare(Grade grade, double size, Color ink) {
        return sign(new Pen(size, 0), grade, 1.45).items(ink, BARE_STROKE);
    }

    /** The mark in {@code paper} on a disc of {@code ink}. */
    public static List<Item> disc(Grade grade, double size, Color ink, Color paper) {
        List<Item> items = new ArrayList<>(new Pen(size, 0).dot(12, 12, 11).items(ink));
        items.addAll(sign(new Pen(size, 0), grade, 0.95).items(paper, DISC_STROKE));
        return items;
    }

    /** What a reader hears. */
    public static String word(Grade grade, boolean chinese) {
        return switch (grade) {
            case YES -> chinese ? "是" : "yes";
            case NO -> chinese ? "否" : "no";
            case PARTLY -> chinese ? "部分" : "partly";
            case OPEN -> chinese ? "未定" : "open";
        };
    }

    /** The sign about the middle of the grid, {@code k} times its size of 10 units. */
    private static Pen sign(Pen pen, Grade grade, double k) {
        return switch (grade) {
            case YES -> pen.line(12 - 5.25 * k, 12 + 0.25 * k, 12 - 1.5 * k, 12 + 4 * k, 12 + 5.25 * k, 12 - 4 * k);
            case NO -> pen.line(12 - 4 * k, 12 - 4 * k, 12 + 4 * k, 12 + 4 * k).line(12 + 4 * k, 12 - 4 * k, 12 - 4 * k, 12 + 4 * k);
            case PARTLY -> pen.wave(12 - 5.25 * k, 12, 10.5 * k, 2.9 * k);
            case OPEN -> pen.dot(12 - 4.75 * k, 12, 1.4 * k).dot(12, 12, 1.4 * k).dot(12 + 4.75 * k, 12, 1.4 * k);
        };
    }
}
