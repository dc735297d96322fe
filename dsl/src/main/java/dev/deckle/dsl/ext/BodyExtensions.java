package dev.deckle.dsl.ext;

import dev.deckle.model.build.BodyBuilder;
import dev.deckle.model.build.ChartBuilder;
import dev.deckle.model.build.ColumnsBuilder;
import dev.deckle.model.build.ListBuilder;
import dev.deckle.model.build.Word;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import java.util.Map;

/** The words for charts and arrangement that open a block, for scripts, and the words that only scripts have. */
public final class BodyExtensions {
    private BodyExtensions() { }

    public static void chart(BodyBuilder self,
            @DelegatesTo(value = ChartBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.chart(Bodies.of(body));
    }

    public static void chart(BodyBuilder self, Object title,
            @DelegatesTo(value = ChartBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.chart(title, Bodies.of(body));
    }

    public static void chart(BodyBuilder self, Map<String, ?> options,
            @DelegatesTo(value = ChartBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.chart(options, Bodies.of(body));
    }

    public static void chart(BodyBuilder self, Map<String, ?> options, Object title,
            @DelegatesTo(value = ChartBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.chart(options, title, Bodies.of(body));
    }

    public static void columns(BodyBuilder self,
            @DelegatesTo(value = ColumnsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.columns(Bodies.of(body));
    }

    public static void columns(BodyBuilder self, Map<String, ?> options,
            @DelegatesTo(value = ColumnsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.columns(options, Bodies.of(body));
    }

    public static void versus(BodyBuilder self,
            @DelegatesTo(value = ColumnsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.versus(Bodies.of(body));
    }

    public static void versus(BodyBuilder self, Map<String, ?> options,
            @DelegatesTo(value = ColumnsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.versus(options, Bodies.of(body));
    }

    public static void column(ColumnsBuilder self,
            @DelegatesTo(value = BodyBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.column(Bodies.of(body));
    }

    public static void column(ColumnsBuilder self, Object title,
            @DelegatesTo(value = BodyBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.column(title, Bodies.of(body));
    }

    public static void column(ColumnsBuilder self, Map<String, ?> options,
            @DelegatesTo(value = BodyBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.column(options, Bodies.of(body));
    }

    public static void column(ColumnsBuilder self, Map<String, ?> options, Object title,
            @DelegatesTo(value = BodyBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.column(options, title, Bodies.of(body));
    }

    public static void clipping(BodyBuilder self,
            @DelegatesTo(value = BodyBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.clipping(Bodies.of(body));
    }

    public static void clipping(BodyBuilder self, Map<String, ?> options,
            @DelegatesTo(value = BodyBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.clipping(options, Bodies.of(body));
    }

    public static void summary(BodyBuilder self, Object title,
            @DelegatesTo(value = ListBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.summary(title, Bodies.of(body));
    }

    @Word(usage = "markdown '''…'''", doc = "A block of CommonMark, which becomes headings, paragraphs, lists, tables, code and quotes.")
    public static void markdown(BodyBuilder self, Object text) {
        markdown(self, Map.of(), text);
    }

    public static void markdown(BodyBuilder self, Map<String, ?> options, Object text) {
        Markdown.into(self, options, text);
    }
}
