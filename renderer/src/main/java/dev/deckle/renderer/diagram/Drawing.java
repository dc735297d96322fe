package dev.deckle.renderer.diagram;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.theme.Theme;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a setting at a scale: lengths and type are scaled, strokes and corners stay. Arrows lie under the boxes, words on top. */
final class Drawing {
    private final Setting setting;
    private final double scale;
    private final Theme theme;

    Drawing(Setting setting, double scale, Theme theme) {
        this.setting = setting;
        this.scale = scale;
        this.theme = theme;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Color line = theme.color("muted");
        for (Plan.Route route : setting.plan().routes()) items.addAll(Strokes.arrow(scaled(route.corners()), line, theme.color("primary")));
        for (int i = 0; i < setting.boxes().size(); i++) {
            Rect box = scaled(setting.plan().boxes().get(i));
            items.add(Strokes.box(box.x(), box.y(), box.width(), box.height(), theme.color("panel"), theme.color("rule")));
            items.addAll(setting.boxes().get(i).in(box, setting.size() * scale));
        }
        for (int i = 0; i < setting.labels().size(); i++) {
            Lettering words = setting.labels().get(i);
            if (words != null) items.addAll(label(words, scaled(setting.plan().routes().get(i).label())));
        }
        return items;
    }

    /** Words on paper, so that their own arrow does not run through them. */
    private List<Item> label(Lettering words, Rect box) {
        List<Item> items = new ArrayList<>();
        items.add(PathItem.fill(Path.rect(box.x(), box.y(), box.width(), box.height()), theme.color("paper")));
        items.addAll(words.in(box, setting.size() * setting.look().label() * scale));
        return items;
    }

    private Rect scaled(Rect r) {
        return new Rect(r.x() * scale, r.y() * scale, r.width() * scale, r.height() * scale);
    }

    private List<Point2D> scaled(List<Point2D> points) {
        return points.stream().map(p -> (Point2D) new Point2D.Double(p.getX() * scale, p.getY() * scale)).toList();
    }
}
