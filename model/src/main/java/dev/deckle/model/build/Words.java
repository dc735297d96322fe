package dev.deckle.model.build;

import dev.deckle.model.block.Image;
import dev.deckle.model.block.Source;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What every builder has: the deck it belongs to, and the ways to read what the author wrote. */
public abstract class Words {
    final Build build;

    Words(Build build) {
        this.build = build;
    }

    /** What the builders of one deck share. */
    public final Build build() {
        return build;
    }

    final Where place(String word) {
        return build.here(word);
    }

    final NamedOptions read(String word, Where where, Map<String, ?> options) {
        return new NamedOptions(build, word, where, options);
    }

    final String one(String word, Where where, Object value) {
        return Texts.text(build, word, where, value);
    }

    final List<String> many(String word, Where where, Object... values) {
        return Texts.texts(build, word, where, values);
    }

    final <B> B open(String word, Consumer<? super B> body, B builder) {
        build.run(word, body, builder);
        return builder;
    }

    /** The picture of a cell, described by its label unless the author says more; {@code null} for none. */
    final Image picture(NamedOptions o, String option, String word, String label) {
        Object path = o.any(option);
        String alt = o.text("alt");
        if (path == null) return null;
        var asset = build.asset(path, word, o.where());
        return asset == null ? null : new Image(o.where(), "", asset, alt.isEmpty() ? label : alt, false, "", Image.Fit.CONTAIN, List.of());
    }

    /** The sources an option names: a text, {@code [name:, url:, asOf:]}, or a list of these. */
    final List<Source> sources(NamedOptions o) {
        Object value = o.any("source");
        List<Source> all = new ArrayList<>();
        if (value == null) return all;
        for (Object each : value instanceof Collection<?> c ? c : List.of(value)) {
            if (each instanceof Source s) all.add(s);
            else if (each instanceof Map<?, ?> m) all.add(source(o.where(), m.get("name"), without(m, "name")));
            else all.add(source(o.where(), each, Map.of()));
        }
        return all;
    }

    final Source source(Where where, Object name, Map<String, ?> options) {
        NamedOptions o = read("source", where, options);
        Source source = new Source(where, o.lang(), one("source", where, name), WebAddress.read(o, "url"), IsoDates.checked(build, where, o.text("asOf")));
        o.end();
        return source;
    }

    private static Map<String, ?> without(Map<?, ?> map, String key) {
        Map<String, Object> rest = new java.util.LinkedHashMap<>();
        map.forEach((k, v) -> rest.put(String.valueOf(k), v));
        rest.remove(key);
        return rest;
    }
}
