package dev.deckle.model.build;

import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Source;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Columns side by side. */
public final class ColumnsBuilder extends Words {
    final List<Columns.Column> columns = new ArrayList<>();
    private final List<Source> sources;

    ColumnsBuilder(Build build, List<Source> sources) {
        super(build);
        this.sources = sources;
    }

    @Word(usage = "column('heading', width: 2) { … }", doc = "One column with its blocks; width is its share against the others.")
    public void column(Consumer<BodyBuilder> body) {
        column(Map.of(), "", body);
    }

    public void column(Object heading, Consumer<BodyBuilder> body) {
        column(Map.of(), heading, body);
    }

    public void column(Map<String, ?> options, Consumer<BodyBuilder> body) {
        column(options, "", body);
    }

    public void column(Map<String, ?> options, Object heading, Consumer<BodyBuilder> body) {
        Where where = place("column");
        NamedOptions o = read("column", where, options);
        Double width = o.number("width");
        if (width != null && !(width > 0)) o.wrong("width", "a number above 0", width);
        String title = one("column", where, heading);
        List<dev.deckle.model.block.Block> blocks = open("column", body, new BodyBuilder(build, sources)).blocks;
        columns.add(new Columns.Column(where, title, width == null || !(width > 0) ? 1 : width, blocks));
        o.end();
    }
}
