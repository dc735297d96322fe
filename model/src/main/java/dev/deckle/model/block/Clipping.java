package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** A framed press clipping. Every text may be empty; {@code image} may be {@code null}. */
public record Clipping(Where where, String lang, String publisher, String kicker, String headline, String subhead, String byline,
        String date, String url, Image image, List<Block> body) implements Block {
    public Clipping {
        body = List.copyOf(body);
    }

    @Override
    public List<Block> inner() {
        return body;
    }
}
