package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark;
import java.util.List;

/** Sentences of drafted alternative texts, in English and Chinese. */
interface AltWords {

    static AltWords of(String language) {
        return language.startsWith("zh") ? new AltWordsChinese() : new AltWordsEnglish();
    }

    String kind(Mark mark);

    String titles(String title, String subtitle);

    String head(String kind, String title);

    String join(List<String> sentences);

    String and(List<String> names);

    String empty();

    String highlighted(List<String> names);

    String more(int count);

    String pair(String name, String value);

    String list(String name, List<String> pairs);

    /** @param direction 1 up, -1 down, 0 neither */
    String trend(String name, int direction, String from, String first, String to, String last);

    String highest(String value, String at);

    String lowest(String value, String at);

    String with(String sentence, String remark);

    String extremes(String name, int count, String highest, String lowest);

    String cloud(int count, String x, String fromX, String toX, String y, String fromY, String toY, double correlation);

    String histogram(long count, String from, String to);

    String medians(String name, List<String> pairs);

    String rank(String name, int from, String first, int to, String last);

    String span(String task, String from, String to);

    /** A series inside a small multiple. */
    String within(String panel, String series);

    /** Either may be empty. */
    String axes(String x, String y);

    /** A value with its part of the whole. */
    String part(String value, String share);

    String area(String column);

    String band(String low, String high);

    String errorBars(String low, String high);

    String range(String text, String from, String to);

    String rule(String text, String at);

    String note(String text, String at);
}
