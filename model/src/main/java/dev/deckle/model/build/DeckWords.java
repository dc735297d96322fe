package dev.deckle.model.build;

import dev.deckle.model.PageSize;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The deck's own fields, each said once. */
public abstract class DeckWords extends PageWords {
    final Map<String, String> fields = new HashMap<>();
    final Map<String, Where> places = new HashMap<>();
    final List<String> keywords = new ArrayList<>();
    PageSize size = PageSize.WIDE;

    DeckWords(Build build) {
        super(build);
    }

    private void field(String word, Object text) {
        Where where = place(word);
        places.put(word, where);
        if (fields.put(word, one(word, where, text)) != null)
            build.error("second-field", where, "the deck has a " + word + " already", "say it once");
    }

    @Word(usage = "title 'text'", doc = "The deck's title.")
    public void title(Object text) {
        field("title", text);
    }

    @Word(usage = "subtitle 'text'", doc = "The deck's subtitle.")
    public void subtitle(Object text) {
        field("subtitle", text);
    }

    @Word(usage = "author 'name'", doc = "Who wrote it.")
    public void author(Object text) {
        field("author", text);
    }

    @Word(usage = "organisation 'name'", doc = "Who publishes it.")
    public void organisation(Object text) {
        field("organisation", text);
    }

    @Word(usage = "date '2023-10'", doc = "The deck's date; an ISO date or month is set in the deck's language.")
    public void date(Object text) {
        field("date", text);
        IsoDates.checked(build, place("date"), fields.getOrDefault("date", ""));
    }

    @Word(usage = "language 'zh-CN'", doc = "The deck's language.")
    public void language(Object tag) {
        field("language", tag);
        Language.tag(build, place("language"), "`language`", "wrong-argument", fields.get("language"));
    }

    @Word(usage = "hashtag '#report'", doc = "Set top right on every page.")
    public void hashtag(Object text) {
        field("hashtag", text);
    }

    @Word(usage = "footer 'text'", doc = "Set bottom right on every page.")
    public void footer(Object text) {
        field("footer", text);
    }

    @Word(usage = "keywords 'AI', 'chips'", doc = "Key words of the document.")
    public void keywords(Object... words) {
        keywords.addAll(many("keywords", place("keywords"), words));
    }

    @Word(usage = "size '16:9' or size '4:3' or size 'A4' or size 720, 405", doc = "The size of every page; width and height in points.")
    public void size(Object name) {
        Where where = place("size");
        String text = one("size", where, name);
        if (text.isEmpty()) return;
        switch (text) {
            case "16:9" -> size = PageSize.WIDE;
            case "4:3" -> size = PageSize.FOUR_BY_THREE;
            case "A4", "a4" -> size = PageSize.A4_LANDSCAPE;
            default -> build.error("wrong-argument", where, "there is no page size '" + name + "'", Usage.of("size"));
        }
    }

    public void size(Number width, Number height) {
        try {
            size = new PageSize(width.doubleValue(), height.doubleValue());
        } catch (IllegalArgumentException e) {
            build.error("wrong-argument", place("size"), e.getMessage(), Usage.of("size"));
        }
    }
}
