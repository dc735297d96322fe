package dev.deckle.dsl.ext;

import dev.deckle.model.build.ListBuilder;
import dev.deckle.model.build.TermsBuilder;
import dev.deckle.model.build.TextWords;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import java.util.Map;

/** The words for text that open a block, for scripts. */
public final class TextExtensions {
    private TextExtensions() { }

    public static void bullets(TextWords self,
            @DelegatesTo(value = ListBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.bullets(Bodies.of(body));
    }

    public static void bullets(TextWords self, Map<String, ?> options,
            @DelegatesTo(value = ListBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.bullets(options, Bodies.of(body));
    }

    public static void numbered(TextWords self,
            @DelegatesTo(value = ListBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.numbered(Bodies.of(body));
    }

    public static void numbered(TextWords self, Map<String, ?> options,
            @DelegatesTo(value = ListBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.numbered(options, Bodies.of(body));
    }

    public static void terms(TextWords self,
            @DelegatesTo(value = TermsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.terms(Bodies.of(body));
    }

    public static void terms(TextWords self, Map<String, ?> options,
            @DelegatesTo(value = TermsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.terms(options, Bodies.of(body));
    }

    public static void item(ListBuilder self, Object title,
            @DelegatesTo(value = ListBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.item(title, Bodies.of(body));
    }
}
