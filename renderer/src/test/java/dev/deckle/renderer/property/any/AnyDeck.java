package dev.deckle.renderer.property.any;

import dev.deckle.model.Deck;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.PageWords;
import dev.deckle.model.build.SectionBuilder;
import dev.deckle.model.build.SlideBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Decks of every word of the language, in any order: what a PDF must be able to tell. */
public final class AnyDeck {
    private final AnyText any;
    private final AnyBody body;
    private final int sections;
    private int slides;
    private int chapter;

    private AnyDeck(long seed, Marks marks) {
        any = new AnyText(new Random(seed), marks);
        sections = any.random.nextInt(3);
        body = new AnyBody(any);
    }

    public static Deck of(long seed) {
        return of(seed, null);
    }

    /** The same with texts that can be found again, on pages of any size. */
    public static Deck of(long seed, Marks marks) {
        AnyDeck deck = new AnyDeck(seed, marks);
        return DeckBuilder.deck((path, where) -> AnyPicture.of(path.toString()), deck::fill);
    }

    private void fill(DeckBuilder d) {
        d.title(any.name());
        d.subtitle(any.line());
        d.language(any.of("en", "zh-CN", "ja", "he", "de"));
        if (any.one(2)) d.footer(any.text(10));
        if (any.one(2)) d.hashtag("#any");
        size(d);
        d.theme(any.of("report", "midnight", "plain"));
        if (any.one(4)) d.logo("logo.svg");
        if (any.one(4)) d.modality(Map.of("icon", "audio.svg", "label", any.text(5)), "audio");
        if (any.one(3)) cover(d);
        if (any.one(3)) d.agenda();
        slide(d::slide);
        for (int i = 0; i < sections; i++) section(d);
        end(d);
    }

    private void size(DeckBuilder d) {
        int sizes = any.random.nextInt(any.marked() ? 8 : 3);
        switch (sizes) {
            case 0, 3 -> d.size("16:9");
            case 1 -> d.size("4:3");
            case 2 -> d.size("A4");
            case 4 -> d.size(595.276, 841.89);
            case 5 -> d.size(240 + any.upTo(200), 200 + any.upTo(100));
            case 6 -> d.size(1500 + any.upTo(900), 900 + any.upTo(900));
            default -> d.size(960, 400);
        }
    }

    private void cover(DeckBuilder d) {
        d.cover(c -> {
            if (any.one(2)) c.text(any.said(any.line()));
            if (any.one(2)) c.image(Map.of("alt", any.one(2) ? "a cover" : ""), "cover.jpg");
        });
    }

    private void section(DeckBuilder d) {
        Map<String, Object> options = new HashMap<>(Map.of("id", "c" + chapter++, "divider", !any.one(3)));
        if (any.one(2)) options.put("title", any.text(12));
        d.section(options, any.text(4) + " " + chapter, (SectionBuilder s) -> {
            for (int i = any.random.nextInt(3); i > 0; i--) slide(s::slide);
            if (any.one(4)) end(s);
        });
    }

    private void end(PageWords words) {
        if (any.one(4)) words.modelLegend();
        if (any.one(4)) words.sources();
        if (any.one(4)) words.closing(any.said(any.name()), any.said(any.line()));
    }

    /** How a deck and a section begin a slide. */
    private interface Slides {
        void slide(Map<String, ?> options, Object title, java.util.function.Consumer<SlideBuilder> body);
    }

    private void slide(Slides words) {
        Map<String, Object> options = new HashMap<>(Map.of("id", "s" + slides++));
        if (any.one(4)) options.put("layout", any.of("text", "figure-right", "figure-left", "figure-below", "figures", "grid"));
        // of a blank slide neither title nor lead is shown
        boolean blank = any.marked() && any.one(15);
        words.slide(options, blank || any.one(9) ? "" : any.said(any.name()), s -> {
            if (!blank && any.one(2)) s.lead(any.said(any.line()));
            if (any.marked() ? blank : any.one(12)) s.blank();
            if (any.one(3)) s.model(s.getText().plus(s.getImage()).rightShift(s.getRobot()));
            if (any.one(3)) s.notes(any.line(), any.line());
            for (int i = any.random.nextInt(4); i > 0; i--) body.block(s, 0);
            if (sections > 0 && any.one(6)) s.summary("c0", any.texts(3, 30));
            if (any.one(3)) s.source(any.one(2) ? Map.of("url", "https://example.org/s", "asOf", "2023-10") : Map.of(), any.line());
        });
    }
}
