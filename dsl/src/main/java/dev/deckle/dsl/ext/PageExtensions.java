package dev.deckle.dsl.ext;

import dev.deckle.model.build.ClosingBuilder;
import dev.deckle.model.build.CoverBuilder;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.PageWords;
import dev.deckle.model.build.SectionBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.model.build.ThemeBuilder;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import java.util.Map;

/** The words of decks and sections that open a block, for scripts. */
public final class PageExtensions {
    private PageExtensions() { }

    /** Here only so that it is said: the builder's own {@code deck}, for programs, would make another one. */
    public static void deck(DeckBuilder self,
            @DelegatesTo(value = DeckBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.build().error("second-deck", self.build().here("deck"), "a deck cannot stand inside a deck", "an included part has just its slides or sections");
    }

    public static void slide(PageWords self,
            @DelegatesTo(value = SlideBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.slide(Bodies.of(body));
    }

    public static void slide(PageWords self, Object title,
            @DelegatesTo(value = SlideBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.slide(title, Bodies.of(body));
    }

    public static void slide(PageWords self, Map<String, ?> options,
            @DelegatesTo(value = SlideBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.slide(options, Bodies.of(body));
    }

    public static void slide(PageWords self, Map<String, ?> options, Object title,
            @DelegatesTo(value = SlideBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.slide(options, title, Bodies.of(body));
    }

    public static void section(DeckBuilder self, Object title,
            @DelegatesTo(value = SectionBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.section(title, Bodies.of(body));
    }

    public static void section(DeckBuilder self, Map<String, ?> options, Object title,
            @DelegatesTo(value = SectionBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.section(options, title, Bodies.of(body));
    }

    public static void cover(DeckBuilder self,
            @DelegatesTo(value = CoverBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.cover(Bodies.of(body));
    }

    public static void theme(DeckBuilder self,
            @DelegatesTo(value = ThemeBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.theme(Bodies.of(body));
    }

    public static void theme(DeckBuilder self, Object title,
            @DelegatesTo(value = ThemeBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.theme(title, Bodies.of(body));
    }

    public static void closing(PageWords self,
            @DelegatesTo(value = ClosingBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.closing(Bodies.of(body));
    }

    public static void closing(PageWords self, Object title,
            @DelegatesTo(value = ClosingBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.closing(title, Bodies.of(body));
    }
}
