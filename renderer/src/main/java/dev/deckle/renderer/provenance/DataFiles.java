package dev.deckle.renderer.provenance;

import dev.deckle.model.Deck;
import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.display.Document.Attachment;
import dev.deckle.renderer.display.Shown;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The data of each chart as a CSV file to travel with the document. */
public final class DataFiles {
    private DataFiles() { }

    /**
     * One file a chart, in the order of the pages: {@code chart-03.csv}.
     *
     * @param places where each chart stands
     */
    public static List<Attachment> of(Deck deck, Map<Chart, Shown> places) {
        List<Attachment> files = new ArrayList<>();
        for (ChartData data : ChartData.of(deck)) {
            String name = String.format(Locale.ROOT, "chart-%02d.csv", files.size() + 1);
            Shown on = places.getOrDefault(data.chart(), Shown.NOWHERE);
            files.add(new Attachment(name, "text/csv", description(data, on.pages(), deck.meta().chinese()), CsvText.of(data.chart().data()), on.pages(), on.keys()));
        }
        return files;
    }

    /** {@code Page 7, Sales by year: Europe}. */
    private static String description(ChartData data, List<Integer> on, boolean chinese) {
        String place = on.isEmpty() ? "" : chinese ? "第 " + on.get(0) + " 页" : "Page " + on.get(0);
        String slide = Typesetter.strip(data.slide()), title = Typesetter.strip(data.title());
        String what = slide.isEmpty() || slide.equals(title) ? title : slide + (chinese ? "：" : ": ") + title;
        return place + (place.isEmpty() || what.isEmpty() ? "" : chinese ? "，" : ", ") + what;
    }
}
