package dev.deckle.renderer;

import java.util.List;

/**
 * What a program may choose about rendering. Immutable.
 *
 * @param fonts      more font files (TrueType outlines) that themes and scripts may name
 * @param created    ISO 8601 instant written as the PDF's date; empty takes the deck's own date
 * @param attachData attaches the data of each chart to the PDF, which is then PDF/A-3a
 * @param dataTables adds a section with the data of each chart as a table
 */
public record RenderOptions(List<byte[]> fonts, String created, boolean attachData, boolean dataTables) {
    public static final RenderOptions DEFAULT = new RenderOptions(List.of(), "", false, false);

    public RenderOptions {
        fonts = List.copyOf(fonts);
    }

    public RenderOptions withFonts(List<byte[]> files) {
        return new RenderOptions(files, created, attachData, dataTables);
    }

    public RenderOptions withCreated(String instant) {
        return new RenderOptions(fonts, instant, attachData, dataTables);
    }

    public RenderOptions withAttachData(boolean attach) {
        return new RenderOptions(fonts, created, attach, dataTables);
    }

    public RenderOptions withDataTables(boolean add) {
        return new RenderOptions(fonts, created, attachData, add);
    }
}
