package dev.deckle.renderer.property.any;

import dev.deckle.model.build.BodyBuilder;
import dev.deckle.model.build.CardsBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Blocks of any kind. */
final class AnyBody {
    private final AnyText any;
    private final AnyFigure figures;
    private final AnyTable tables;

    AnyBody(AnyText any) {
        this.any = any;
        figures = new AnyFigure(any);
        tables = new AnyTable(any);
    }

    void block(BodyBuilder b, int depth) {
        switch (any.random.nextInt(depth == 0 ? 8 : 6)) {
            case 0, 1, 2 -> words(b);
            case 3 -> tables.add(b);
            case 4 -> figures.add(b);
            case 5 -> panel(b);
            case 6 -> columns(b, depth);
            default -> b.clipping(Map.of("publisher", any.said(any.text(8)), "kicker", "K", "headline", any.said(any.line()), "byline", any.said(any.text(6)), "image", "c.jpg"),
                    c -> c.text(any.said(any.texts(3, 200))));
        }
    }

    private void words(BodyBuilder b) {
        Map<String, ?> lang = any.one(3) ? Map.of("lang", any.of("en", "fr", "zh-CN", "ar")) : Map.of();
        switch (any.random.nextInt(12)) {
            case 0 -> b.text(lang, any.said(any.paragraphs()));
            case 1 -> b.heading(lang, any.said(any.line()));
            case 2 -> b.note(any.one(2) ? Map.of("mark", "*") : Map.of(), any.said(any.line()));
            case 3 -> b.bullets(lang, any.said(any.texts(6, 60)));
            case 4 -> b.numbered(Map.of("from", any.upTo(20)), any.said(any.texts(6, 60)));
            case 5 -> b.bullets(l -> {
                l.item(any.said(any.line()), in -> in.item(any.said(any.line()), inner -> inner.item(any.said(any.name()))));
                l.item(any.said(any.line()));
            });
            case 6 -> b.terms(new LinkedHashMap<>(Map.of(any.said(any.text(5)), any.said(any.line()))));
            case 7 -> b.quote(Map.of("by", any.said(any.text(6)), "role", any.said(any.text(6))), any.said(any.texts(2, 60)));
            case 8 -> b.code(any.of("python", "java", "json"), "def f(x):\n    return \"" + any.said(any.text(9)).replace('\n', ' ') + "\" # 注释\n\n\tx = 1\n");
            case 9 -> b.math(any.one(2) ? Map.of("alt", "energy") : Map.of(), "e = mc^2 + \\sum_{i=0}^n x_i");
            default -> b.text(any.said(any.line()));
        }
    }

    private void panel(BodyBuilder b) {
        switch (any.random.nextInt(6)) {
            case 0 -> b.cards(any.one(2) ? Map.of("across", 3) : Map.of(), c -> {
                if (any.one(2)) c.group(any.said(any.text(8)), g -> card(g));
                for (int i = any.upTo(5); i > 0; i--) card(c);
            });
            case 1 -> b.timeline(t -> {
                for (int i = 0; i < 3; i++) t.at(any.one(2) ? Map.of("image", "t.png", "alt", "then") : Map.of(), "201" + i, any.said(any.line()));
            });
            case 2 -> b.people(p -> {
                for (int i = any.upTo(3); i > 0; i--) p.person(Map.of("role", any.said(any.text(6)), "photo", "p.jpg", "text", any.said(any.line())), any.said(any.text(6)));
            });
            case 3 -> b.checklist(any.said(any.text(6)), c -> {
                c.yes(any.said(any.texts(2, 20)));
                c.no(any.said(any.texts(2, 20)));
            });
            case 4 -> b.scorecard(s -> {
                for (int i = 0; i < 3; i++) s.row(Map.of("grade", any.of("yes", "no", "partly", "open")), any.said(any.line()), any.said(any.line()));
            });
            default -> figures.add(b);
        }
    }

    private void card(CardsBuilder c) {
        Map<String, Object> options = new HashMap<>();
        if (any.one(2)) options.put("value", "$" + any.upTo(99) + "B");
        if (any.one(2)) options.put("image", any.of("logo.svg", "c.png"));
        if (options.containsKey("image") && any.one(2)) options.put("alt", "a logo");
        if (any.one(2)) options.put("text", any.said(any.line()));
        c.card(options, any.said(any.text(6)));
    }

    private void columns(BodyBuilder b, int depth) {
        if (any.one(3)) b.versus(c -> {
            for (int i = 0; i < 2; i++) c.column(any.said(any.text(6)), x -> block(x, depth + 1));
        });
        else b.columns(c -> {
            for (int i = any.upTo(3); i > 0; i--) c.column(any.one(2) ? any.said(any.text(6)) : "", x -> {
                block(x, depth + 1);
                if (any.one(2)) words(x);
            });
        });
    }
}
