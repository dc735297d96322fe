package dev.deckle.renderer.selection;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Document.Attachment;
import dev.deckle.renderer.display.Document.Entry;
import dev.deckle.renderer.display.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Pages of a document in their order, with what leads to them and the files that are about them; all else goes. */
public final class Selection {
    private final Document document;
    /** New place by old one, from 1. */
    private final Map<Integer, Integer> moved = new LinkedHashMap<>();

    private Selection(Document document) {
        this.document = document;
    }

    /**
     * @param places of the pages, from 1, in any order
     * @throws IllegalArgumentException for a page that is not there
     */
    public static Document of(Document document, Collection<Integer> places) {
        Selection selection = new Selection(document);
        List<Page> kept = new ArrayList<>();
        for (int p : new TreeSet<>(places)) {
            if (p < 1 || p > document.pages().size()) throw new IllegalArgumentException("no page " + p + " of " + document.pages().size());
            kept.add(document.pages().get(p - 1));
            selection.moved.put(p, kept.size());
        }
        return selection.document(Headings.raised(Spans.kept(Repeats.told(kept))));
    }

    private Document document(List<Page> pages) {
        Map<String, Integer> anchors = new LinkedHashMap<>();
        document.anchors().forEach((id, page) -> {
            if (moved.containsKey(page)) anchors.put(id, moved.get(page));
        });
        return new Document(document.info(), pages, entries(document.outline()), anchors, files());
    }

    /** An entry whose page went keeps its place where entries below it are kept, and leads to the first of them. */
    private List<Entry> entries(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        for (Entry e : entries) {
            List<Entry> below = entries(e.entries());
            Integer page = moved.get(e.page());
            if (page != null) kept.add(new Entry(e.title(), page, below));
            else if (!below.isEmpty()) kept.add(new Entry(e.title(), below.get(0).page(), below));
        }
        return kept;
    }

    private List<Attachment> files() {
        List<Attachment> kept = new ArrayList<>();
        for (Attachment file : document.attachments()) {
            List<Integer> pages = file.pages().stream().map(moved::get).filter(Objects::nonNull).toList();
            if (file.pages().isEmpty() || !pages.isEmpty()) kept.add(file.on(pages));
        }
        return kept;
    }
}
