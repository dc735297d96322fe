package dev.deckle.renderer.diagram;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.theme.Theme;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A diagram that takes the look in which its type comes out largest in the box it is given. */
final class DiagramFigure implements Figure {
    /** A diagram is enlarged, but not so that it shouts. */
    private static final double LARGEST = 1.3;
    /** Of a width, the height that leaves room for other things on the page. */
    private static final double SHAPELY = 0.7;

    /** A box so many times as wide as it is high is no column. */
    private static final double WIDE = 1.5;

    private final List<Setting> settings;
    private final Theme theme;
    private final Tag tag;

    /** @param settings from the most liked look to the least */
    DiagramFigure(List<Setting> settings, Theme theme, Tag tag) {
        this.settings = settings;
        this.theme = theme;
        this.tag = tag;
    }

    /** Whether there is any look in which all of it can be drawn. */
    boolean drawable() {
        return usable().findAny().isPresent();
    }

    @Override
    public double minWidth() {
        return usable().mapToDouble(s -> s.plan().width() * s.least()).min().orElse(0);
    }

    @Override
    public double minHeight(double width) {
        double roomy = usable().filter(s -> s.plan().width() * s.least() <= width + 0.01)
                .mapToDouble(s -> s.plan().height() * s.least()).min().orElse(0);
        return roomy > 0 ? roomy : usable().mapToDouble(s -> s.plan().height() * s.least()).min().orElse(0);
    }

    @Override
    public double naturalHeight(double width) {
        Setting best = best(width, width * SHAPELY);
        if (best == null) return 0;
        double scale = Math.min(1, width / best.plan().width());
        return Math.max(best.plan().height() * scale, minHeight(width));
    }

    /** In a column it takes only its own height, so that it begins where the text beside it does; in a wide box it stands in the middle. */
    @Override
    public double usedHeight(double width, double height) {
        Setting best = width < height * WIDE ? best(width, height) : null;
        return best == null ? height : best.plan().height() * scale(best, width, height);
    }

    @Override
    public List<Item> paint(double width, double height) {
        Setting best = best(width, height);
        if (best == null) return List.of();
        double scale = scale(best, width, height);
        double x = (width - best.plan().width() * scale) / 2;
        double y = (height - best.plan().height() * scale) / 2;
        return List.of(Group.tagged(tag, List.of(Group.at(x, y, new Drawing(best, scale, theme).items()))));
    }

    private Stream<Setting> usable() {
        return settings.stream().filter(s -> s.plan().complete());
    }

    /** The look that scores highest, a clean one if any can be read; {@code null} where none comes out at all. */
    private Setting best(double width, double height) {
        Setting clean = best(width, height, Plan::clean);
        if (clean != null && readable(clean, scale(clean, width, height))) return clean;
        Setting other = best(width, height, Plan::complete);
        return clean == null || other != null && readable(other, scale(other, width, height)) ? other : clean;
    }

    private static boolean readable(Setting s, double scale) {
        return scale >= s.least() - 1e-9;
    }

    private Setting best(double width, double height, Predicate<Plan> fit) {
        Setting best = null;
        double most = -1;
        for (Setting s : settings) {
            if (most >= s.look().liking()) break;
            double score = fit.test(s.plan()) ? score(s, scale(s, width, height)) : -1;
            if (score <= most) continue;
            best = s;
            most = score;
        }
        return best;
    }

    /** Up to the look's liking; type too small to read counts for next to nothing. */
    private static double score(Setting s, double scale) {
        return Math.min(scale, 1) * s.look().liking() * (readable(s, scale) ? 1 : 0.01);
    }

    private static double scale(Setting s, double width, double height) {
        return Math.min(LARGEST, Math.min(width / s.plan().width(), height / s.plan().height()));
    }
}
