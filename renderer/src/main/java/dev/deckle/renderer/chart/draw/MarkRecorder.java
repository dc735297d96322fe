package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.graphics.DrawnText;
import dev.deckle.renderer.graphics.RecordingGraphics2D;
import java.awt.Font;
import java.awt.Shape;
import java.util.List;

/**
 * Records the marks. It refuses text, since all text of a chart is set and placed by us; and it passes over JFreeChart's clip at the
 * plot's edge, which would halve the strokes and dots that stand on it.
 */
final class MarkRecorder extends RecordingGraphics2D {
    MarkRecorder() {
        super(new NoText());
    }

    @Override
    public void clip(Shape shape) {
        // see above
    }

    @Override
    public void setClip(Shape shape) {
        // see above
    }

    /** Fails where JFreeChart wants to write. */
    private static final class NoText implements DrawnText {
        @Override
        public List<Item> set(String text, Font font, Color color) {
            throw new IllegalStateException("JFreeChart writes '" + text + "'");
        }

        @Override
        public double width(String text, Font font) {
            throw new IllegalStateException("JFreeChart measures '" + text + "'");
        }

        @Override
        public double ascent(Font font) {
            throw new IllegalStateException("JFreeChart measures text");
        }

        @Override
        public double descent(Font font) {
            throw new IllegalStateException("JFreeChart measures text");
        }
    }
}
