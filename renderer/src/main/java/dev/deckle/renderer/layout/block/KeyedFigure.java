package dev.deckle.renderer.layout.block;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureAround;
import java.util.List;

/** A figure whose element has a key, by which it is found again on the finished pages. */
record KeyedFigure(Figure figure, int key) implements FigureAround {
    @Override
    public List<Item> paint(double width, double height) {
        return keyed(figure.paint(width, height));
    }

    @Override
    public List<Item> paint(double width, double height, Insets least) {
        return keyed(figure.paint(width, height, least));
    }

    private List<Item> keyed(List<Item> items) {
        return items.stream().map(this::keyed).toList();
    }

    private Item keyed(Item item) {
        boolean element = item instanceof Group g && g.tag() != null && g.tag().role() == Tag.Role.FIGURE;
        return element ? Group.tagged(((Group) item).tag().withKey(key), ((Group) item).items()) : item;
    }
}
