package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureAround;
import java.util.List;

/**
 * A figure that begins somewhat below the top of its place.
 *
 * @param down in points
 */
record LoweredFigure(Figure figure, double down) implements FigureAround {

    @Override
    public double minHeight(double width) {
        return figure.minHeight(width) + down;
    }

    @Override
    public double naturalHeight(double width) {
        return figure.naturalHeight(width) + down;
    }

    @Override
    public double naturalWidth(double height) {
        return figure.naturalWidth(height - down);
    }

    @Override
    public double usedHeight(double width, double height) {
        return figure.usedHeight(width, Math.max(1, height - down)) + down;
    }

    @Override
    public double drawnHeight(double width, double height) {
        return figure.drawnHeight(width, height - down) + down;
    }

    @Override
    public List<Item> paint(double width, double height) {
        return lowered(figure.paint(width, height - down));
    }

    @Override
    public Insets insets(double width, double height, Insets least) {
        Insets own = figure.insets(width, height - down, raised(least));
        return new Insets(own.title() + down, own.head() + down, own.foot(), own.edges());
    }

    @Override
    public List<Item> paint(double width, double height, Insets least) {
        return lowered(figure.paint(width, height - down, raised(least)));
    }

    private Insets raised(Insets least) {
        return new Insets(Math.max(0, least.title() - down), Math.max(0, least.head() - down), least.foot(), least.edges());
    }

    private List<Item> lowered(List<Item> items) {
        return List.of(Group.at(0, down, items));
    }
}
