package dev.deckle.renderer.provenance;

import dev.deckle.model.Deck;
import dev.deckle.renderer.display.Document.Attachment;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The data of each chart as a CSV file to travel with the document. */
public final class DataFiles {
    private DataFiles() { }

    /** One file a chart, in the order of the pages: {@code chart-03.csv}. */
    public static List<Attachment> of(Deck deck) {
        List<Attachment> files = new ArrayList<>();
        for (ChartData data : ChartData.of(deck)) {
            String name = String.format(Locale.ROOT, "chart-%02d.csv", files.size() + 1);
            files.add(new Attachment(name, "text/csv", Typesetter.strip(data.title()), CsvText.of(data.chart().data())));
        }
        return files;
    }
}
