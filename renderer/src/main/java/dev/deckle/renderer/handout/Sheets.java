package dev.deckle.renderer.handout;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Document.Attachment;
import dev.deckle.renderer.display.Document.Entry;
import dev.deckle.renderer.display.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document whose pages lie on sheets; links and outline lead to the sheets. */
final class Sheets {
    private final Document document;
    private final List<Page> sheets;
    /** Place of the sheet, from 1, by index of the page. */
    private final int[] sheetOf;

    Sheets(Document document, List<Page> sheets, int[] sheetOf) {
        this.document = document;
        this.sheets = sheets;
        this.sheetOf = sheetOf;
    }

    Document document() {
        Map<String, Integer> anchors = new LinkedHashMap<>();
        document.anchors().forEach((id, place) -> anchors.put(id, sheet(place)));
        return new Document(document.info(), sheets, entries(document.outline()), anchors, files());
    }

    private List<Attachment> files() {
        return document.attachments().stream().map(f -> f.on(f.pages().stream().map(this::sheet).distinct().toList())).toList();
    }

    private List<Entry> entries(List<Entry> entries) {
        return entries.stream().map(e -> new Entry(e.title(), sheet(e.page()), entries(e.entries()))).toList();
    }

    private int sheet(int place) {
        return place >= 1 && place <= sheetOf.length ? sheetOf[place - 1] : place;
    }
}
