package dev.deckle.model;

import java.util.List;

/**
 * What is known about the deck as a document. Every text may be empty.
 *
 * @param date     as the author writes it; an ISO date or month ({@code 2023-10}) is set in the deck's language
 * @param language BCP 47 tag, such as {@code zh-CN}
 * @param hashtag  set top right on every page, before the page number
 * @param footer   set bottom right on every page
 */
public record Meta(String title, String subtitle, String author, String organisation, String date, String language, String hashtag,
        String footer, List<String> keywords) {
    public Meta {
        keywords = List.copyOf(keywords);
    }

    public boolean chinese() {
        return language.toLowerCase(java.util.Locale.ROOT).startsWith("zh");
    }
}
