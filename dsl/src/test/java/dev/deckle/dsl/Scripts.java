package dev.deckle.dsl;

import dev.deckle.model.Deck;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Scripts for tests, evaluated beside the test resources. */
final class Scripts {
    private Scripts() { }

    static Path folder() {
        try {
            return Path.of(Scripts.class.getResource("everything.deck.groovy").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static DeckScript script(String text) {
        return DeckScript.of("t.deck.groovy", text, folder());
    }

    /** The deck of a script in which nothing at all is wrong. */
    static Deck deck(String text) {
        return deck(text, Map.of());
    }

    static Deck deck(String text, Map<String, ?> params) {
        Diagnostics found = new Diagnostics();
        Deck deck = script(text).evaluate(params, found);
        if (!found.list().isEmpty()) throw new AssertionError(found.list());
        return deck;
    }

    /** The first slide of a script that is the body of a slide. */
    static Slide slide(String body) {
        return slides(deck("deck {\n slide('t') {\n" + body + "\n }\n}")).get(0);
    }

    static List<Slide> slides(Deck deck) {
        return deck.parts().stream().flatMap(p -> p instanceof Section s ? s.parts().stream() : java.util.stream.Stream.of(p))
                .filter(Slide.class::isInstance).map(Slide.class::cast).toList();
    }

    /** What is said about a script, a line each, warnings too. */
    static List<String> said(String text) {
        return said(text, Map.of());
    }

    static List<String> said(String text, Map<String, ?> params) {
        Diagnostics found = new Diagnostics();
        try {
            script(text).evaluate(params, found);
        } catch (DeckException e) {
            return e.diagnostics().stream().map(Object::toString).toList();
        }
        return found.list().stream().map(Object::toString).toList();
    }
}
