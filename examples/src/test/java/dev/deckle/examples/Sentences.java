package dev.deckle.examples;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.renderer.text.Typesetter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a block says, as a reader of the page would say it. */
final class Sentences {
    /** Parts of the model that a reader sees as text. What charts write along their axes is theirs to shorten. */
    private static final Set<String> TEXT = Set.of("title", "heading", "text", "paragraphs", "term", "definition", "by", "role", "publisher", "kicker",
        "headline", "subhead", "byline", "value", "label", "name", "prediction", "outcome", "caption", "subtitle");
    private static final Set<String> NESTED = Set.of("items", "terms", "columns", "blocks", "head", "body", "cells", "cards", "events", "people", "checks",
        "rows", "nodes", "links", "sources", "chart");

    private Sentences() { }

    /** Whether a block is part of the text that runs down the page. */
    static boolean running(Block block) {
        return block instanceof Text || block instanceof Heading || block instanceof ListBlock || block instanceof Quote || block instanceof Terms;
    }

    /** Texts of a record and of what is nested in it, without markup, white space and the empty ones. */
    static List<String> of(Record node) {
        List<String> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Record node, List<String> found) {
        if (node instanceof Code code) {
            found.add(Readback.bare(code.text()));
            return;
        }
        for (RecordComponent part : node.getClass().getRecordComponents()) {
            if (node instanceof Columns.Column && part.getName().equals("width")) continue;
            Object value = value(node, part);
            if (TEXT.contains(part.getName())) texts(value, found);
            else if (NESTED.contains(part.getName())) nested(value, found);
        }
    }

    private static void nested(Object value, List<String> found) {
        if (value instanceof Record inner) collect(inner, found);
        if (value instanceof List<?> list) list.forEach(v -> nested(v, found));
    }

    private static void texts(Object value, List<String> found) {
        if (value instanceof List<?> list) list.forEach(v -> texts(v, found));
        if (value instanceof String text && !text.isBlank()) found.add(plain(text));
    }

    static String plain(String markup) {
        return Readback.bare(Typesetter.strip(markup));
    }

    private static Object value(Record node, RecordComponent part) {
        try {
            return part.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
