package dev.deckle.renderer.layout.page;

import dev.deckle.model.Lead;
import dev.deckle.model.Slide;
import dev.deckle.model.SourceRegister;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Table;
import dev.deckle.renderer.layout.context.Links;
import dev.deckle.renderer.layout.context.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The register of sources, as an ordinary slide with a table, so that it splits over pages like one. */
final class Register {
    private Register() { }

    static Slide slide(SourceRegister register, Map<Source, List<Integer>> pages, Words words) {
        List<Table.Row> rows = new ArrayList<>();
        pages.forEach((source, on) -> {
            String name = Links.to(source.name(), source.url());
            rows.add(row(register, name, source.asOf(), joined(on)));
        });
        Table.Row head = row(register, words.get("register.source"), words.get("register.asOf"), words.get("register.on"));
        Table table = new Table(register.where(), "", "", List.of(head), rows, List.of(Table.Align.LEFT, Table.Align.LEFT, Table.Align.RIGHT),
                List.of(), false, Map.of(), Table.Best.NONE, "", List.of());
        String title = register.title().isEmpty() ? words.get("register") : register.title();
        return new Slide(register.where(), title, "", Slide.Layout.TEXT, Lead.none(register.where()), null, List.of(table), List.of(), List.of());
    }

    private static Table.Row row(SourceRegister register, String... cells) {
        return new Table.Row(register.where(), Table.RowKind.CELLS, java.util.Arrays.stream(cells).map(Table.Cell::of).toList());
    }

    /** {@code 3, 5–7, 12}, each a link. */
    private static String joined(List<Integer> pages) {
        StringBuilder text = new StringBuilder();
        List<Integer> sorted = pages.stream().distinct().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            int from = i;
            while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) i++;
            String range = new PageNumbers.Range(sorted.get(from), sorted.get(i)).toString();
            text.append(text.length() == 0 ? "" : ", ").append(Links.to(range, "#" + PageNumbers.anchor(sorted.get(from))));
        }
        return text.toString();
    }
}
