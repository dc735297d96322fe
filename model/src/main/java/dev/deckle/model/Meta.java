package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Map;

/**
 * What is known about the deck as a document. Every text may be empty.
 *
 * @param date     as the author writes it; an ISO date or month ({@code 2023-10}) is set in the deck's language
 * @param language BCP 47 tag, such as {@code zh-CN}
 * @param hashtag  set top right on every page, before the page number
 * @param footer   set bottom right on every page
 * @param places   where each field stands in the script, by its word; a field that is not there has no place
 */
public record Meta(String title, String subtitle, String author, String organisation, String date, String language, String hashtag,
        String footer, List<String> keywords, Map<String, Where> places) {
    public Meta {
        keywords = List.copyOf(keywords);
        places = Map.copyOf(places);
    }

    /** Fields whose places are not known. */
    public Meta(String title, String subtitle, String author, String organisation, String date, String language, String hashtag, String footer,
            List<String> keywords) {
        this(title, subtitle, author, organisation, date, language, hashtag, footer, keywords, Map.of());
    }

    /** Where a field stands, such as {@code footer}. */
    public Where where(String field) {
        return places.getOrDefault(field, Where.NONE);
    }

    public boolean chinese() {
        return language.toLowerCase(java.util.Locale.ROOT).startsWith("zh");
    }
}
