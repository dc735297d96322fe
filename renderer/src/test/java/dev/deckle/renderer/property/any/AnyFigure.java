package dev.deckle.renderer.property.any;

import dev.deckle.model.build.BodyBuilder;
import dev.deckle.model.build.ChartBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Charts, pictures, diagrams. */
final class AnyFigure {
    private final AnyText any;

    AnyFigure(AnyText any) {
        this.any = any;
    }

    void add(BodyBuilder b) {
        switch (any.random.nextInt(6)) {
            case 0 -> image(b);
            case 1 -> b.placeholder(Map.of("ratio", 0.5 + any.random.nextDouble()), any.said(any.name()));
            case 2 -> diagram(b);
            default -> b.chart(any.one(2) ? any.said(any.name()) : "", this::chart);
        }
        if (any.one(3)) b.caption(any.said(any.line()));
    }

    private void image(BodyBuilder b) {
        Map<String, Object> options = new HashMap<>();
        if (any.one(2)) options.put("alt", any.text(30));
        else if (any.one(2)) options.put("decorative", true);
        if (any.one(2)) options.put("caption", any.said(any.line()));
        if (any.one(3)) options.put("fit", "cover");
        b.image(options, any.of("a.png", "alpha.png", "gray.png", "a.jpg", "a.svg"));
    }

    private void diagram(BodyBuilder b) {
        b.diagram(any.one(2) ? Map.of("alt", "boxes") : Map.of(), d -> {
            for (int i = 0; i < 4; i++) d.node("n" + i, any.said(any.text(8)));
            for (int i = any.upTo(5); i > 0; i--) d.link("n" + any.random.nextInt(4), "n" + any.random.nextInt(4), any.one(2) ? any.said(any.text(6)) : "");
        });
    }

    private void chart(ChartBuilder c) {
        c.data(rows());
        Map<String, Object> xy = new HashMap<>(Map.of("x", "x", "y", "y"));
        if (any.one(2)) xy.put("series", "s");
        marks(c, xy);
        if (any.one(3)) c.subtitle(any.name());
        if (any.one(3)) c.unit("GPU");
        if (any.one(4)) c.labels(any.of("values", "legend", "none"));
        if (any.one(4)) c.note(Map.of("at", List.of("x1", 3), "text", any.name()));
        if (any.one(4)) c.rule(Map.of("y", 4, "text", any.text(6)));
        if (any.one(4)) c.alt(any.line());
        if (any.one(4)) c.caption(any.said(any.line()));
        if (any.one(4)) c.source(any.name());
        if (any.one(4)) c.yAxis(Map.of("title", any.text(6)));
        if (any.one(4)) c.xAxis(Map.of("title", any.text(6)));
    }

    private void marks(ChartBuilder c, Map<String, Object> xy) {
        Map<String, Object> named = new HashMap<>(xy);
        named.put("series", "s");
        Map<String, Object> alone = Map.of("x", "x", "y", "y");
        switch (any.random.nextInt(11)) {
            case 0 -> c.lines(xy);
            case 1 -> c.areas(with(xy, "stacked", true));
            case 2 -> c.points(Map.of("x", "y", "y", "z", "series", "s"));
            case 3 -> c.pie(alone);
            case 4 -> c.donut(alone);
            case 5 -> c.heatmap(named);
            case 6 -> c.waterfall(alone);
            case 7 -> c.radar(named);
            case 8 -> c.histogram(Map.of("x", "y"));
            case 9 -> c.boxPlot(alone);
            default -> c.bars(any.one(2) ? with(xy, "horizontal", true) : with(xy, "values", true));
        }
    }

    private static Map<String, Object> with(Map<String, Object> options, String key, Object value) {
        Map<String, Object> more = new HashMap<>(options);
        more.put(key, value);
        return more;
    }

    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int x = 0; x < 4; x++) for (String s : List.of("甲", "B")) rows.add(Map.of("x", "x" + x, "s", s, "y", any.upTo(9), "z", any.upTo(99)));
        return rows;
    }
}
