package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.Units;
import dev.deckle.renderer.text.Typesetter;

/** Title and subtitle; the unit is said here, once, where it is no sign that stands with each number. */
final class Header {
    private static final double GAP = 2, AFTER = 8;
    private final SetText title;
    private final SetText subtitle;

    Header(Stage stage, double width) {
        Chart chart = stage.chart();
        Look look = stage.look();
        String sub = subtitle(stage);
        title = chart.title().isBlank() ? null : stage.words().markup(chart.title(), look.title(), true, look.ink(), width);
        subtitle = sub.isBlank() ? null : stage.words().markup(sub, look.sub(), false, look.muted(), width);
    }

    private static String subtitle(Stage stage) {
        Chart chart = stage.chart();
        String unit = chart.unit().strip(), sub = chart.subtitle().strip();
        boolean said = unit.isEmpty() || Units.sign(unit) || Typesetter.strip(sub).contains(unit) || chart.y().title().contains(unit);
        return area(stage, said ? sub : stage.phrases().withUnit(sub, unit));
    }

    /** Says what the area of bubbles tells, where nothing else does. */
    private static String area(Stage stage, String sub) {
        String all = stage.chart().title() + sub;
        for (Layer l : stage.plotting().layers()) {
            String column = l.mark().size();
            if (!l.is(Kind.POINTS) || column.isEmpty() || all.contains(column) || all.contains("\u9762\u79EF") || all.toLowerCase(java.util.Locale.ROOT).contains("area")) continue;
            return stage.phrases().withArea(sub, column);
        }
        return sub;
    }

    /** With the room under it. */
    double height() {
        double height = (title == null ? 0 : title.height()) + (subtitle == null ? 0 : subtitle.height());
        if (title != null && subtitle != null) height += GAP;
        return height == 0 ? 0 : height + AFTER;
    }

    /** Of its first line, from the top; 0 where there is none. */
    double baseline() {
        return title != null ? title.baseline() : subtitle == null ? 0 : subtitle.baseline();
    }

    /** Puts it at the top; returns where the rest begins. */
    double put(Sheet sheet) {
        double y = 0;
        if (title != null) {
            sheet.room.put(title.top(Role.TITLE, 0, y, Align.LEFT));
            y += title.height() + GAP;
        }
        if (subtitle != null) sheet.room.put(subtitle.top(Role.SUBTITLE, 0, y, Align.LEFT));
        return height();
    }
}
