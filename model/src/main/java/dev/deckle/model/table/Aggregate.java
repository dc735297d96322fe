package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many numbers become one. */
enum Aggregate {
    SUM, MEAN, MEDIAN, MIN, MAX, COUNT;

    static Aggregate of(String word, Where where) {
        List<String> words = Stream.of(values()).map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
        if (words.contains(word)) return valueOf(word.toUpperCase(Locale.ROOT));
        throw DeckException.error("bad-option", where, "cannot summarise with '" + word + "'", Nearest.hintOrList(word, words, "write one of"));
    }

    /** The result over the numbers that are there; of none, a missing value, but a count of 0. */
    double of(double[] present) {
        if (this == COUNT) return present.length;
        if (present.length == 0) return Double.NaN;
        return switch (this) {
            case SUM -> sum(present);
            case MEAN -> sum(present) / present.length;
            case MEDIAN -> median(present);
            case MIN -> Arrays.stream(present).min().orElseThrow();
            default -> Arrays.stream(present).max().orElseThrow();
        };
    }

    /** Adds up what each step rounds away (Neumaier), so that a million cents make no false cent. */
    static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }
        return sum + lost;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }
}
