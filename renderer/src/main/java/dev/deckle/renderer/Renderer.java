package dev.deckle.renderer;

import dev.deckle.model.Deck;
import dev.deckle.model.PageSize;
import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.chart.ChartPainter;
import dev.deckle.renderer.diagram.DiagramPainter;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.handout.NoteSetter;
import dev.deckle.renderer.icon.IconPainter;
import dev.deckle.renderer.image.Album;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.FigurePainter;
import dev.deckle.renderer.layout.SeriesColors;
import dev.deckle.renderer.layout.context.Keys;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.PageReferences;
import dev.deckle.renderer.layout.context.Words;
import dev.deckle.renderer.layout.page.DeckLayout;
import dev.deckle.renderer.math.MathPainter;
import dev.deckle.renderer.pdf.PdfWriter;
import dev.deckle.renderer.png.PngWriter;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.provenance.DataAnnex;
import dev.deckle.renderer.provenance.DataFiles;
import dev.deckle.renderer.text.FontLibrary;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import dev.deckle.renderer.theme.Theme;
import dev.deckle.renderer.theme.Themes;
import java.util.List;

/**
 * Renders decks. Thread-safe and reusable; keeps fonts warm, so keep the renderer.
 *
 * <ol>
 *   <li>The theme the deck asks for is found, and scaled to the page ({@code theme}).</li>
 *   <li>Its fonts join the bundled ones ({@code text}).</li>
 *   <li>Every part of the deck is laid out on pages, again until the page numbers in it are right ({@code layout}, which asks
 *       {@code chart} and {@code icon} to paint figures).</li>
 *   <li>What went wrong on the way is thrown, all of it together.</li>
 *   <li>The pages are handed over; {@link RenderedDeck} writes them as PDF and PNG ({@code pdf}, {@code png}), any number of times.</li>
 * </ol>
 */
public final class Renderer {
    /** How much larger type is on an upright page than its width alone would have it. */
    private static final double UPRIGHT = 1.25;
    private final RenderOptions options;
    private final FontLibrary fonts;
    private final PdfWriter pdf = new PdfWriter();
    private final PngWriter png = new PngWriter();

    public Renderer() {
        this(RenderOptions.DEFAULT);
    }

    public Renderer(RenderOptions options) {
        this.options = options;
        this.fonts = options.fonts().isEmpty() ? FontLibrary.bundled() : FontLibrary.bundled().with(options.fonts());
    }

    /**
     * Lays a deck out.
     *
     * @throws dev.deckle.model.diagnostic.DeckException when something in the deck makes that impossible; with every finding
     */
    public RenderedDeck render(Deck asked) {
        Deck deck = options.dataTables() ? DataAnnex.added(asked) : asked;
        Diagnostics diagnostics = new Diagnostics();
        Theme theme = Themes.of(deck.theme(), diagnostics).scaled(scale(deck.size()));
        LayoutContext context = context(deck, theme, diagnostics);
        DeckLayout.Laid laid = new DeckLayout(deck, context, options.created()).lay();
        diagnostics.throwIfErrors();
        Document document = options.attachData() ? laid.document().with(DataFiles.of(asked, laid.charts())) : laid.document();
        return new RenderedDeck(document, laid.sources(), diagnostics.list(), notes(deck, theme), pdf, png);
    }

    /** Notes are set as they stand, in black on paper; what no font has was reported when the deck was laid out, or shows as a box. */
    private NoteSetter notes(Deck deck, Theme theme) {
        String language = deck.meta().language();
        TextStyle style = new TextStyle(theme.fonts("body"), false, false, Color.BLACK, Color.BLACK, Color.BLACK, language);
        Typesetter typesetter = new Typesetter(fonts(deck), new Diagnostics());
        return (text, width, size) -> typesetter.plain(text, style, Where.NONE).lines(width, size, Breaking.FILL).stream()
                .map(line -> new NoteSetter.NoteLine(line.items())).toList();
    }

    private FontLibrary fonts(Deck deck) {
        List<byte[]> own = deck.theme().fonts().stream().map(Asset::bytes).toList();
        return own.isEmpty() ? fonts : fonts.with(own);
    }

    private LayoutContext context(Deck deck, Theme theme, Diagnostics diagnostics) {
        Typesetter typesetter = new Typesetter(fonts(deck), diagnostics, deck.theme().where());
        String language = deck.meta().language();
        FigureContext figures = new FigureContext(theme, typesetter, language, new SeriesColors(), diagnostics);
        List<FigurePainter> painters = List.of(new ChartPainter(), new DiagramPainter(), new MathPainter());
        return new LayoutContext(theme, typesetter, language, Words.of(language), new Keys(), new PageReferences(DeckLayout.ids(deck), diagnostics), 2, figures, painters,
                new IconPainter(diagnostics), new Album(diagnostics), diagnostics);
    }

    /** Themes are measured for 720 × 405 pt; other pages are set in proportion to the shorter fit, upright ones a little larger, since their lines are short. */
    private static double scale(PageSize size) {
        double shorter = Math.min(size.width() / PageSize.WIDE.width(), size.height() / PageSize.WIDE.height());
        return shorter * Math.max(1, Math.min(UPRIGHT, size.height() / size.width()));
    }
}
