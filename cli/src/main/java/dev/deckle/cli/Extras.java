package dev.deckle.cli;

import dev.deckle.renderer.RenderOptions;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.pdf.PdfOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What else to make of the pages, besides the PDF as it is shown. */
final class Extras {
    private static final Set<Integer> PER_SHEET = Set.of(2, 3, 4, 6);

    /** How speaker notes get out. */
    enum Notes { pages, annotations }

    @Option(names = "--notes", paramLabel = "KIND", arity = "0..1", fallbackValue = "pages",
        description = "Speaker notes: 'pages' (the default) also writes NAME-notes.pdf, each page with its notes under it; 'annotations' puts them on the pages of the PDF.")
    private Notes notes;

    @Option(names = "--handout", paramLabel = "N", description = "Also writes NAME-handout.pdf with 2, 3, 4 or 6 slides a page.")
    private Integer handout;

    @Option(names = "--attach-data", description = "Attaches the data of each chart to the PDF as CSV; the PDF is then PDF/A-3a.")
    private boolean attachData;

    @Option(names = "--data-tables", description = "Adds a section with the data of each chart as a table.")
    private boolean dataTables;

    @Option(names = "--sources", description = "Also writes NAME-sources.csv, the register of sources with their pages.")
    private boolean sources;

    @Option(names = "--image-dpi", paramLabel = "N",
        description = "Scales pictures down that have more pixels an inch where they are shown largest (300); 0 or 'keep' keeps all pixels.")
    private String imageDpi;

    void check() {
        if (imageDpi != null && !imageDpi.matches("keep|\\d{1,5}"))
            throw Failure.usage("--image-dpi " + imageDpi + ": it is a number of pixels an inch, such as 150, or 'keep'");
        if (handout != null && !PER_SHEET.contains(handout)) throw Failure.usage("--handout " + handout + ": a handout has 2, 3, 4 or 6 slides a page");
    }

    boolean any() {
        return sources || !suffixes().isEmpty();
    }

    /** What further files are called after the name of the PDF. */
    List<String> suffixes() {
        return Stream.of(notes == Notes.pages ? "notes" : "", handout != null ? "handout" : "").filter(s -> !s.isEmpty()).toList();
    }

    /** The further decks by suffix. */
    Map<String, RenderedDeck> of(RenderedDeck deck) {
        Map<String, RenderedDeck> extras = new LinkedHashMap<>();
        if (notes == Notes.pages) extras.put("notes", deck.notePages());
        if (handout != null) extras.put("handout", deck.handout(handout));
        return extras;
    }

    RenderOptions options() {
        return RenderOptions.DEFAULT.withAttachData(attachData).withDataTables(dataTables);
    }

    /** Whether the register of sources is wanted. */
    boolean sources() {
        return sources;
    }

    PdfOptions pdf() {
        PdfOptions options = PdfOptions.DEFAULT.withNotes(notes == Notes.annotations);
        return imageDpi == null ? options : options.withImageDpi(imageDpi.equals("keep") ? 0 : Integer.parseInt(imageDpi));
    }
}
