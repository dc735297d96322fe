package dev.deckle.renderer.provenance;

import dev.deckle.model.block.Source;
import dev.deckle.renderer.text.Typesetter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The register of sources as CSV: name, address, date of the data, pages. */
public final class SourceList {
    private SourceList() { }

    /** @param pages 1-based pages by source */
    public static byte[] csv(Map<Source, List<Integer>> pages) {
        CsvText csv = new CsvText();
        csv.row(List.of("source", "url", "as of", "pages"));
        pages.forEach((s, on) -> csv.row(List.of(Typesetter.strip(s.name()), s.url(), s.asOf(),
                on.stream().distinct().map(String::valueOf).collect(Collectors.joining(" ")))));
        return csv.bytes();
    }
}
