package dev.deckle.renderer.layout.page;

import dev.deckle.model.Slide;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.renderer.layout.box.Fit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The steps of fitting, loosest first: spacing gives way before type, and beside a figure text takes more of the width. */
final class Fits {
    private static final List<Double> SPACES = List.of(1.0, 0.75, 0.6, 0.5, 0.4, 0.3);

    private Fits() { }

    /** What is said of a block that no fit brings onto a page, in points. */
    static Diagnostic tooTall(Slide slide, double height, double room) {
        return Diagnostic.error("does-not-fit", slide.where(), String.format(Locale.ROOT,
                "something on this slide is %.0f pt tall and cannot be split; the page has %.0f pt", height, room),
                "shorten the longest cell, card or figure").onSlide(slide.title());
    }

    /** The same small type with more space, loosest first. */
    static List<Fit> looser(Fit fit) {
        return fit.type() >= 1 ? List.of() : SPACES.stream().filter(s -> s > fit.space()).map(s -> new Fit(fit.type(), s, fit.textShare())).toList();
    }

    /** For a page of nothing but text: a little larger where there is room for it, but smaller than its lead. */
    static final List<Fit> TEXT = List.of(new Fit(1.1, 1.5, 0), new Fit(1.1, 1.2, 0), new Fit(1, 1, 0), new Fit(1, 0.75, 0),
            new Fit(1, 0.55, 0), new Fit(0.95, 0.55, 0), new Fit(0.9, 0.45, 0));

    /** For text beside figures. */
    static final List<Fit> BESIDE = List.of(new Fit(1, 1, 0.44), new Fit(1, 1, 0.5), new Fit(1, 0.75, 0.52), new Fit(1, 0.6, 0.57),
            new Fit(0.95, 0.55, 0.57), new Fit(0.9, 0.45, 0.6), new Fit(0.9, 0.4, 0.66), new Fit(0.82, 0.4, 0.46), new Fit(0.757, 0.25, 0.46));

    /** For all else. */
    static final List<Fit> STACKED = List.of(new Fit(1, 1, 0.5), new Fit(1, 0.75, 0.5), new Fit(1, 0.55, 0.5), new Fit(0.95, 0.55, 0.5),
            new Fit(0.9, 0.45, 0.5), new Fit(0.82, 0.4, 0.5), new Fit(0.757, 0.25, 0.5));

    /** The same for columns, people and checklists: with more space, where there is room for it. */
    static final List<Fit> AIRY = Stream.concat(Stream.of(new Fit(1, 1.5, 0.5), new Fit(1, 1.25, 0.5)), STACKED.stream()).toList();
}
