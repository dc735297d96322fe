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
        int[] first = firstPages(slides, missing);
        for (int i = 0; i < slides.size(); i++) {
            if (first[i] < 0) continue;
            // a title repeated on further pages is part of the frame, so a sentence divided by a page's end is whole here
            String text = String.join("", pages.subList(first[i], end(first, i)));
            missing.addAll(missing(slides.get(i), text.substring(Sentences.plain(slides.get(i).title()).length())));
        }
        return missing;
    }

    private int[] firstPages(List<Slide> slides, List<String> missing) {
        int[] first = new int[slides.size()];
        int page = 0;
        for (int i = 0; i < first.length; i++) {
            String title = Sentences.plain(slides.get(i).title());
            first[i] = next(page, title);
            if (first[i] < 0) missing.add("title '" + title + "' after page " + page);
            else page = first[i] + 1;
        }
        return first;
    }

    private int end(int[] first, int slide) {
        for (int i = slide + 1; i < first.length; i++) if (first[i] >= 0) return first[i];
        return pages.size();
    }

    private int next(int from, String title) {
        for (int i = from; i < pages.size(); i++) if (pages.get(i).startsWith(title)) return i;
        return -1;
    }

    private static List<String> missing(Slide slide, String text) {
        List<String> missing = new ArrayList<>();
        int lead = find(text, 0, Sentences.plain(slide.lead().text()), slide, missing);
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
