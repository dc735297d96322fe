package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tests see of a chart. */
final class Seen {
    private Seen() { }

    static String dump(List<Item> items) {
        StringBuilder text = new StringBuilder();
        paths(items).forEach(p -> text.append(java.util.Arrays.toString(p.path().coordinates())).append(p.fill()).append(p.stroke()).append('\n'));
        runs(items).forEach(r -> text.append(r.text()).append(r.x()).append(' ').append(r.y()).append('\n'));
        return text.toString();
    }

    static Color series(Sheet sheet, String name) {
        Label label = labels(sheet, Role.SERIES).stream().filter(l -> l.text().startsWith(name)).findFirst().orElseThrow();
        return runs(label.items()).get(0).color();
    }

    static List<Label> labels(Sheet sheet, Role role) {
        return sheet.labels().stream().filter(l -> l.role() == role).toList();
    }

    static List<String> texts(Sheet sheet, Role role) {
        return labels(sheet, role).stream().map(Label::text).toList();
    }

    static int moves(Path path) {
        int moves = 0;
        for (int i = 0; i < path.size(); i++) if (path.op(i) == java.awt.geom.PathIterator.SEG_MOVETO) moves++;
        return moves;
    }

    static List<GlyphRun> runs(List<Item> items) {
        List<GlyphRun> runs = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof GlyphRun run) runs.add(run);
            else if (item instanceof Group group) runs.addAll(runs(group.items()));
        }
        return runs;
    }

    static Stream<PathItem> paths(List<Item> items) {
        return items.stream().flatMap(i -> i instanceof Group g ? paths(g.items()) : i instanceof PathItem p ? Stream.of(p) : Stream.of());
    }
}
