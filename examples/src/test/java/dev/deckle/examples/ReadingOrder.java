package dev.deckle.examples;

import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Table;
import java.util.ArrayList;
import java.util.List;

/** Looks for the sentences of slides in the text of pages. */
final class ReadingOrder {
    private final List<String> pages;

    ReadingOrder(List<String> pages) {
        this.pages = pages;
    }

    /** What is not there, or not where it belongs; empty when all is well. */
    List<String> missing(List<Slide> slides) {
        List<String> missing = new ArrayList<>();
        int page = 0;
        for (Slide slide : slides) {
            String title = Sentences.plain(slide.title());
            int first = next(page, title);
            if (first < 0) {
                missing.add("title '" + title + "' after page " + page);
                continue;
            }
            int last = first;
            while (last + 1 < pages.size() && continues(title, pages.get(last + 1))) last++;
            missing.addAll(missing(slide, text(title, first, last)));
            page = last + 1;
        }
        return missing;
    }

    private int next(int from, String title) {
        for (int i = from; i < pages.size(); i++) if (pages.get(i).startsWith(title)) return i;
        return -1;
    }

    private static boolean continues(String title, String page) {
        return page.matches("(?s)" + java.util.regex.Pattern.quote(title) + "[（(]\\d+/\\d+[)）].*");
    }

    /** The pages of one slide as one text: the repeated titles are taken out, so that a sentence divided by a page's end is whole. */
    private String text(String title, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) text.append(pages.get(i).substring(title.length()).replaceFirst("^[（(]\\d+/\\d+[)）]", ""));
        return text.toString();
    }

    private static List<String> missing(Slide slide, String text) {
        List<String> missing = new ArrayList<>();
        int lead = find(text, 0, Sentences.plain(slide.lead()), slide, missing);
        blocks(slide, slide.blocks(), text, lead, missing);
        slide.sources().forEach(s -> find(text, 0, Sentences.plain(s.name()), slide, missing));
        return missing;
    }

    private static void blocks(Slide slide, List<Block> blocks, String text, int from, List<String> missing) {
        int at = from;
        for (Block block : blocks) {
            if (block instanceof Columns columns) {
                for (Columns.Column column : columns.columns()) blocks(slide, column.blocks(), text, from, missing);
                continue;
            }
            // a table or figure may have moved beside the text, which then is read first
            boolean running = Sentences.running(block);
            int cursor = running ? at : 0;
            for (String sentence : Sentences.of((Record) block)) {
                int end = find(text, cursor, sentence, slide, missing);
                if (running || block instanceof Table) cursor = end;
            }
            if (running) at = cursor;
        }
    }

    /** Where the sentence ends; where it should have begun when it is missing. */
    private static int find(String text, int from, String sentence, Slide slide, List<String> missing) {
        int at = text.indexOf(sentence, from);
        if (at >= 0) return at + sentence.length();
        missing.add(slide.where() + " '" + sentence + "' in " + text.substring(Math.min(from, text.length())));
        return from;
    }
}
