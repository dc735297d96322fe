package dev.deckle.renderer.icon;

import dev.deckle.model.block.Scorecard.Grade;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import java.util.List;

/** Grades as drawn marks, told apart by shape as well as colour: check, cross, wave, three dots. */
final class Marks {
    private static final double STROKE = 2.5;

    private Marks() { }

    static List<Item> draw(Grade grade, double size, Color ink) {
        Pen pen = new Pen(size, 0);
        Pen drawn = switch (grade) {
            case YES -> pen.line(4.25, 12.5, 9.75, 17.75, 19.75, 6.25);
            case NO -> pen.line(6.25, 6.25, 17.75, 17.75).line(17.75, 6.25, 6.25, 17.75);
            case PARTLY -> pen.wave(4.5, 12, 15, 4.2);
            case OPEN -> pen.dot(5, 12, 2).dot(12, 12, 2).dot(19, 12, 2);
        };
        return drawn.items(ink, STROKE);
    }
}
