package dev.deckle.renderer.property.any;

import dev.deckle.model.build.BodyBuilder;
import dev.deckle.model.build.TableBuilder;
import java.util.Map;

/** Tables with spans both ways, groups, remarks and heads; long ones too. */
final class AnyTable {
    private final AnyText any;

    AnyTable(AnyText any) {
        this.any = any;
    }

    void add(BodyBuilder b) {
        int columns = any.upTo(5);
        b.table(any.one(4) ? Map.of("lang", "fr") : Map.of(), any.one(2) ? any.said(any.name()) : "", t -> {
            for (int i = any.random.nextInt(3); i > 0; i--) t.head(cells(columns, 6));
            int rows = any.one(6) ? 45 : any.one(9) && !any.marked() ? 0 : any.upTo(9);
            for (int i = 0; i < rows; i++) row(t, columns);
            if (any.one(3)) t.zebra(true);
            if (any.one(3)) t.best("max");
            if (any.one(3)) t.caption(any.said(any.line()));
            if (any.one(3)) t.source(Map.of("url", "https://example.org/t"), any.name());
        });
    }

    private void row(TableBuilder t, int columns) {
        if (any.one(12)) t.full(any.said(any.line()));
        if (any.one(12)) t.group(any.said(any.name()));
        t.row(cells(columns, any.one(15) ? 120 : 8));
    }

    private Object[] cells(int columns, int length) {
        return any.random.ints(any.one(4) ? any.upTo(columns) : columns).mapToObj(i -> cell(length)).toArray();
    }

    private Object cell(int length) {
        if (any.one(9)) return Map.of("text", any.said(any.text(length)), "span", any.upTo(3));
        if (any.one(9)) return Map.of("text", any.said(any.text(length)), "rows", any.upTo(any.one(9) ? 30 : 3));
        return any.one(3) ? any.upTo(1000) / 10.0 : any.one(9) ? "" : any.said(any.text(length));
    }
}
