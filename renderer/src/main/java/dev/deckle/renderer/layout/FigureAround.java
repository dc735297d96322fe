package dev.deckle.renderer.layout;

import dev.deckle.renderer.display.Item;
import java.util.List;

/** A figure that is another one but for what it says otherwise. */
public interface FigureAround extends Figure {
    Figure figure();

    @Override
    default double minWidth() {
        return figure().minWidth();
    }

    @Override
    default double minHeight(double width) {
        return figure().minHeight(width);
    }

    @Override
    default double naturalHeight(double width) {
        return figure().naturalHeight(width);
    }

    @Override
    default double naturalWidth(double height) {
        return figure().naturalWidth(height);
    }

    @Override
    default double usedHeight(double width, double height) {
        return figure().usedHeight(width, height);
    }

    @Override
    default double drawnHeight(double width, double height) {
        return figure().drawnHeight(width, height);
    }

    @Override
    default double firstBaseline(double width) {
        return figure().firstBaseline(width);
    }

    @Override
    default List<Item> paint(double width, double height) {
        return figure().paint(width, height);
    }

    @Override
    default boolean plotted() {
        return figure().plotted();
    }

    @Override
    default Insets insets(double width, double height, Insets least) {
        return figure().insets(width, height, least);
    }

    @Override
    default List<Item> paint(double width, double height, Insets least) {
        return figure().paint(width, height, least);
    }
}
