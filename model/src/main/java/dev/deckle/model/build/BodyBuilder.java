package dev.deckle.model.build;

import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.block.Clipping;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Summary;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The blocks of a slide's body, of a column, and of a clipping. */
public class BodyBuilder extends MarkWords {
    BodyBuilder(Build build, List<Source> sources) {
        super(build, sources);
    }

    @Word(usage = "chart('title', subtitle: '…') { data csv('x.csv'); bars(x: 'a', y: 'b') }", doc = "A chart of several marks, or with more to say.")
    public void chart(Consumer<ChartBuilder> body) {
        chart(Map.of(), "", body);
    }

    public void chart(Object title, Consumer<ChartBuilder> body) {
        chart(Map.of(), title, body);
    }

    public void chart(Map<String, ?> options, Consumer<ChartBuilder> body) {
        chart(options, "", body);
    }

    public void chart(Map<String, ?> options, Object title, Consumer<ChartBuilder> body) {
        Where where = place("chart");
        NamedOptions o = read("chart", where, options);
        ChartParts parts = new ChartParts(build, where);
        parts.read("chart", o, one("chart", where, title));
        String lang = o.lang();
        ChartBuilder chart = new ChartBuilder(build, parts);
        chart.sources.addAll(sources(o));
        o.given("data", data -> parts.data(where, "chart", data));
        o.end();
        figure(lang, parts, open("chart", body, chart).sources, "chart");
    }

    @Override
    void mark(String word, Kind kind, Map<String, ?> options) {
        Where where = place(word);
        NamedOptions o = read(word, where, options);
        ChartParts parts = new ChartParts(build, where);
        parts.read(word, o, "");
        String lang = o.lang();
        List<Source> own = sources(o);
        MarkSpec spec = MarkSpec.read(word, kind, o);
        parts.marks.add(spec);
        Object given = InPlace.data(o);
        if (given != null) parts.data(where, word, given);
        o.end();
        figure(lang, parts, own, word);
    }

    private void figure(String lang, ChartParts parts, List<Source> own, String word) {
        Chart chart = parts.finish(word);
        if (chart != null) add(new ChartFigure(parts.where, lang, chart, parts.caption, own));
    }

    @Word(usage = "columns { column('heading') { … }; column { … } }", doc = "Blocks side by side.")
    public void columns(Consumer<ColumnsBuilder> body) {
        columns("columns", Map.of(), body);
    }

    public void columns(Map<String, ?> options, Consumer<ColumnsBuilder> body) {
        columns("columns", options, body);
    }

    @Word(usage = "versus { column('A') { … }; column('B') { … } }", doc = "Two columns with VS. between them.")
    public void versus(Consumer<ColumnsBuilder> body) {
        columns("versus", Map.of(), body);
    }

    public void versus(Map<String, ?> options, Consumer<ColumnsBuilder> body) {
        columns("versus", options, body);
    }

    private void columns(String word, Map<String, ?> options, Consumer<ColumnsBuilder> body) {
        Where where = place(word);
        NamedOptions o = read(word, where, options);
        int before = build.mistakes();
        List<Columns.Column> columns = open(word, body, new ColumnsBuilder(build, sources)).columns;
        if (columns.isEmpty()) build.empty("empty-list", where, before, "`" + word + "` has no columns", Usage.of(word));
        else if (word.equals("versus") && columns.size() != 2)
            build.error("wrong-argument", where, "`versus` needs two columns, not " + columns.size(), Usage.of(word));
        else add(new Columns(where, o.lang(), word.equals("versus"), columns));
        o.lang();
        o.end();
    }

    @Word(usage = "clipping(publisher: '…', kicker: '…', headline: '…', subhead: '…', byline: '…', date: '…', image: 'x.png', url: '…') { text '…' }",
            doc = "A framed press clipping; several share a page.")
    public void clipping(Map<String, ?> options) {
        clipping(options, b -> { });
    }

    public void clipping(Consumer<BodyBuilder> body) {
        clipping(Map.of(), body);
    }

    public void clipping(Map<String, ?> options, Consumer<BodyBuilder> body) {
        Where where = place("clipping");
        NamedOptions o = read("clipping", where, options);
        String headline = o.text("headline");
        BodyBuilder inside = open("clipping", body, new BodyBuilder(build, sources));
        add(new Clipping(where, o.lang(), o.text("publisher"), o.text("kicker"), headline, o.text("subhead"), o.text("byline"), o.text("date"),
                WebAddress.read(o, "url"), picture(o, "image", "clipping", headline), inside.blocks));
        o.end();
    }

    @Word(usage = "summary('section', 'a point', 'another')", doc = "A section's name with its page range, and bullets.")
    public void summary(Object section, Object... items) {
        Where where = place("summary");
        String id = one("summary", where, section);
        build.mention(where, id);
        add(new Summary(where, "", id, ListBuilder.of(build, "summary", where, items)));
    }

    public void summary(Object section, Consumer<ListBuilder> body) {
        Where where = place("summary");
        String id = one("summary", where, section);
        build.mention(where, id);
        add(new Summary(where, "", id, open("summary", body, new ListBuilder(build)).items()));
    }
}
