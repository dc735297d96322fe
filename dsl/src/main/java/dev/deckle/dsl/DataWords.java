package dev.deckle.dsl;

import dev.deckle.data.Csv;
import dev.deckle.data.Excel;
import dev.deckle.data.Json;
import dev.deckle.data.Sql;
import dev.deckle.model.build.Rows;
import dev.deckle.model.build.Texts;
import dev.deckle.model.build.Word;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import groovy.lang.Script;
import java.util.Map;
import java.util.function.Supplier;

/** The words for data, which a script may say anywhere. Where nothing can be read, the mistake is noted and the script goes on. */
public abstract class DataWords extends Script {
    Session session;

    /** A web address whose answer is the data. */
    public record Address(String address) { }

    @Word(usage = "csv('file.csv') or csv('file.csv', delimiter: ';')", doc = "The rows of a CSV file.")
    public Object csv(Object source) {
        return csv(Map.of(), source);
    }

    public Object csv(Map<String, ?> options, Object source) {
        Where where = session.build.here("csv");
        if (source instanceof Address a)
            return load(() -> Csv.parse(a.address, session.resources.url(a.address, where), options, where, session.diagnostics));
        return load("csv", source, where, path -> Csv.read(session.resources, path, options, where, session.diagnostics));
    }

    @Word(usage = "json('file.json') or json('file.json', path: 'a.b')", doc = "The rows of a JSON file.")
    public Object json(Object source) {
        return json(Map.of(), source);
    }

    public Object json(Map<String, ?> options, Object source) {
        Where where = session.build.here("json");
        if (source instanceof Address a)
            return load(() -> Json.parse(a.address, session.resources.url(a.address, where), options, where, session.diagnostics));
        return load("json", source, where, path -> Json.read(session.resources, path, options, where, session.diagnostics));
    }

    @Word(usage = "excel('file.xlsx', sheet: 'Data', range: 'B3:F20')", doc = "The rows of a sheet of an Excel workbook.")
    public Object excel(Object path) {
        return excel(Map.of(), path);
    }

    public Object excel(Map<String, ?> options, Object path) {
        Where where = session.build.here("excel");
        return load("excel", path, where, file -> Excel.read(session.resources, file, options, where, session.diagnostics));
    }

    @Word(usage = "sql('jdbc:sqlite:chips.db', 'select * from chips where year > :year', params: [year: 2018])", doc = "The rows a database answers.")
    public Object sql(String url, CharSequence query) {
        return sql(Map.of(), url, query);
    }

    public Object sql(Map<String, ?> options, String url, CharSequence query) {
        Where where = session.build.here("sql");
        return load(() -> Sql.query(session.resources, url, query, options, where, session.diagnostics));
    }

    @Word(usage = "csv(url('https://example.org/data.csv'))", doc = "Data from the web, where the caller has opened the network.")
    public Address url(String address) {
        return new Address(address);
    }

    @Word(usage = "rows([[name: 'A', value: 1], [name: 'B', value: 2]])", doc = "Rows that stand in the script itself.")
    public Object rows(Object values) {
        Object table = Rows.of(session.build, session.build.here("rows"), "rows", values);
        return table == null ? Lost.IT : table;
    }

    private Object load(String word, Object source, Where where, java.util.function.Function<String, Object> read) {
        if (source instanceof Lost) return source;
        if (source instanceof CharSequence path) return load(() -> read.apply(Session.beside(path.toString(), where)));
        session.build.error("wrong-argument", where, "`" + word + "` needs the name of a file, not " + Texts.name(source),
                "write: " + Vocabulary.find(ScriptBase.class, word).usage());
        return Lost.IT;
    }

    private Object load(Supplier<Object> data) {
        try {
            return data.get();
        } catch (DeckException e) {
            e.diagnostics().forEach(session::note);
            return Lost.IT;
        }
    }
}
