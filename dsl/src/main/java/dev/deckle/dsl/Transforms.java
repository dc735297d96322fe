package dev.deckle.dsl;

import java.util.Map;

/** How the transforms of a table are written, for messages. */
final class Transforms {
    static final Map<String, String> USAGE = Map.ofEntries(
            Map.entry("where", ".where { it.year > 2018 }"),
            Map.entry("group", ".group('kind').sum('gpus')"),
            Map.entry("sort", ".sort('gpus', desc)"),
            Map.entry("top", ".top(10), .top(10, 'gpus') or .top(10, other: 'Others')"),
            Map.entry("first", ".first(10)"),
            Map.entry("pivot", ".pivot('year', 'vendor', 'papers'), which are rows, columns and values"),
            Map.entry("unpivot", ".unpivot(['NVIDIA', 'AMD'], name: 'vendor', value: 'papers')"),
            Map.entry("share", ".share('gpus') or .share('gpus', by: 'kind', as: 'part')"),
            Map.entry("change", ".change('gpus') or .change('gpus', by: 'kind', as: 'growth')"),
            Map.entry("cumulative", ".cumulative('gpus') or .cumulative('gpus', by: 'kind', as: 'total')"),
            Map.entry("select", ".select('year', 'gpus')"),
            Map.entry("without", ".without('year')"),
            Map.entry("rename", ".rename('gpus', 'GPUs') or .rename(gpus: 'GPUs', year: 'Year')"),
            Map.entry("with", ".with('total') { it.a + it.b }"),
            Map.entry("sum", ".group('kind').sum('gpus')"),
            Map.entry("mean", ".group('kind').mean('gpus')"),
            Map.entry("median", ".group('kind').median('gpus')"),
            Map.entry("min", ".group('kind').min('gpus')"),
            Map.entry("max", ".group('kind').max('gpus')"),
            Map.entry("count", ".group('kind').count()"),
            Map.entry("summary", ".group('kind').summary(gpus: 'sum', price: 'mean')"));

    private Transforms() { }

    /** {@code write: .first(10)}, or an empty text. */
    static String usage(Class<?> type, String method) {
        boolean ours = type.getPackageName().equals("dev.deckle.model.table");
        return ours && USAGE.containsKey(method) ? "write: " + USAGE.get(method) : "";
    }
}
