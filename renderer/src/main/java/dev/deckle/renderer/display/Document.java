package dev.deckle.renderer.display;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a back end needs: pages, and what is known of the document as a whole.
 *
 * @param outline     entries in order, nested
 * @param anchors     place of the page among {@code pages}, counted from 1, by anchor id
 * @param attachments files that travel with the document
 */
public record Document(Info info, List<Page> pages, List<Entry> outline, Map<String, Integer> anchors, List<Attachment> attachments) {
    public Document {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        attachments = List.copyOf(attachments);
    }

    /**
     * Metadata; every text but {@code title} and {@code language} may be empty.
     *
     * @param created ISO 8601 instant such as {@code 2023-10-01T00:00:00Z}, from the deck or the environment, never from the clock
     */
    public record Info(String title, String author, String subject, String keywords, String language, String creator, String created) { }

    /** A line of the outline that leads to a page: its place among the pages, counted from 1. */
    public record Entry(String title, int page, List<Entry> entries) {
        public Entry {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A file that travels with the document, such as the data of a chart.
     *
     * @param pages places of the pages that it is about, counted from 1; empty for the whole document
     * @param keys  of the tags of what shows it, such as the figure; empty for the whole document
     */
    public record Attachment(String name, String mediaType, String description, byte[] bytes, List<Integer> pages, List<Integer> keys) {
        public Attachment {
            pages = List.copyOf(pages);
            keys = List.copyOf(keys);
        }

        /** A file about the whole document. */
        public Attachment(String name, String mediaType, String description, byte[] bytes) {
            this(name, mediaType, description, bytes, List.of(), List.of());
        }

        /** The same file about other pages. */
        public Attachment on(List<Integer> others) {
            return new Attachment(name, mediaType, description, bytes, others, keys);
        }
    }

    /** The same document with these files. */
    public Document with(List<Attachment> files) {
        return new Document(info, pages, outline, anchors, files);
    }
}
