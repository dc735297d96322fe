package dev.deckle.renderer.layout.page;

import dev.deckle.model.Section;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The outline: sections, and in them every slide that has a title. */
final class Outline {
    private Outline() { }

    static List<Document.Entry> of(List<Sheet> sheets, List<Section> sections) {
        List<Document.Entry> entries = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            int section = sheets.get(i).section();
            if (section < 0) {
                add(sheets.get(i), i, entries);
                continue;
            }
            List<Document.Entry> slides = new ArrayList<>();
            int first = i;
            for (; i < sheets.size() && sheets.get(i).section() == section; i++)
                if (sheets.get(i).kind() != Sheet.Kind.DIVIDER) add(sheets.get(i), i, slides);
            i--;
            entries.add(new Document.Entry(Typesetter.strip(sections.get(section).title()), first + 1, slides));
        }
        return entries;
    }

    private static void add(Sheet sheet, int index, List<Document.Entry> entries) {
        if (!sheet.title().isEmpty()) entries.add(new Document.Entry(sheet.title(), index + 1, List.of()));
    }
}
