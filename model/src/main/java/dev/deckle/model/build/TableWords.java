package dev.deckle.model.build;

import dev.deckle.model.block.Source;
import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The word for tables. */
public abstract class TableWords extends FigureWords {
    TableWords(Build build, List<Source> sources) {
        super(build, sources);
    }

    @Word(usage = "table('title') { head 'a', 'b'; row 'x', 1 } or table(data: csv('x.csv'), columns: ['a', 'b'], best: 'max')",
            doc = "A table, from rows in the script or from data.")
    public void table(Map<String, ?> options) {
        table(options, "", b -> { });
    }

    public void table(Map<String, ?> options, Object title) {
        table(options, title, b -> { });
    }

    public void table(Consumer<TableBuilder> body) {
        table(Map.of(), "", body);
    }

    public void table(Object title, Consumer<TableBuilder> body) {
        table(Map.of(), title, body);
    }

    public void table(Map<String, ?> options, Consumer<TableBuilder> body) {
        table(options, "", body);
    }

    public void table(Map<String, ?> options, Object title, Consumer<TableBuilder> body) {
        Where where = place("table");
        NamedOptions o = read("table", where, options);
        TableBuilder table = new TableBuilder(build, where);
        table.read(o, one("table", where, title));
        o.end();
        open("table", body, table);
        var made = table.finish();
        if (made != null) add(made);
    }
}
