package dev.deckle.renderer.layout.context;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.theme.Theme;
import java.awt.geom.Path2D;
import java.util.List;

/** The marks of leads and lists; their shapes are theme tokens. */
public final class Marks {
    private Marks() { }

    /** The sign that says the mark of a list item in text. */
    public static String sign(Theme theme, int level) {
        if (level % 2 != 0) return "–";
        return switch (theme.text("mark.bullet")) {
            case "square" -> "▪";
            case "dash" -> "–";
            case "triangle" -> "‣";
            default -> "•";
        };
    }

    /** The mark of a list item at a level (0 outermost), for a line of a type size and height in points. */
    public static Item bullet(Theme theme, int level, double size, double height) {
        double middle = TextFlow.baseline(height, size) - 0.36 * size;
        double radius = size * (level == 0 ? 0.2 : 0.16);
        double center = size * 0.36;
        Color color = theme.color("primary");
        return level % 2 == 0 ? shape(theme.text("mark.bullet"), center, middle, radius, color)
                : PathItem.stroke(Path.line(center - radius * 1.4, middle, center + radius * 1.4, middle), Stroke.round(color, size * 0.085));
    }

    /** The mark of the lead, as decoration. */
    public static List<Item> lead(Theme theme, double size, double height) {
        double middle = TextFlow.baseline(height, size) - 0.36 * size;
        double half = size * 0.36;
        return List.of(Group.artifact(List.of(shape(theme.text("mark.lead"), 1.3 + half * 0.9, middle, half, theme.color("primary")))));
    }

    private static PathItem shape(String name, double x, double y, double half, Color color) {
        return switch (name) {
            case "square" -> PathItem.fill(Path.rect(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8), color);
            case "dash" -> PathItem.fill(Path.rect(x - half * 1.1, y - half * 0.22, half * 2.2, half * 0.44), color);
            case "bar" -> PathItem.fill(Path.rect(x - half, y - half * 1.2, half * 0.5, half * 2.4), color);
            case "triangle" -> PathItem.fill(triangle(x, y, half), color);
            default -> PathItem.fill(Path.circle(x, y, half), color);
        };
    }

    private static Path triangle(double x, double y, double half) {
        Path2D p = new Path2D.Double();
        p.moveTo(x - half * 0.87, y - half);
        p.lineTo(x + half * 0.87, y);
        p.lineTo(x - half * 0.87, y + half);
        p.closePath();
        return Path.of(p);
    }
}
