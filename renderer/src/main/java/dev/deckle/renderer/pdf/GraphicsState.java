package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Stroke;
import java.util.List;

/** What the content stream has set already, so that nothing is set twice. Starts with PDF's defaults. */
final class GraphicsState implements Cloneable {
    int fill = 0;
    int stroke = 0;
    int alpha = 255;
    double lineWidth = 1;
    Stroke.Cap cap = Stroke.Cap.BUTT;
    Stroke.Join join = Stroke.Join.MITER;
    List<Double> dash = List.of();
    double dashPhase = 0;
    EmbeddedFont font;
    double fontSize;

    GraphicsState copy() {
        try {
            return (GraphicsState) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
