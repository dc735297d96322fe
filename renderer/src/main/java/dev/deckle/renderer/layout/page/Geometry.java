package dev.deckle.renderer.layout.page;

import dev.deckle.model.PageSize;
import dev.deckle.renderer.theme.Theme;

/** The fixed measures of a framed page, in points. */
record Geometry(double width, double height, double margin, double barBaseline, double titleBaseline, double bodyBottom, double footerBaseline) {

    static Geometry of(PageSize size, Theme theme) {
        return new Geometry(size.width(), size.height(), theme.number("space.margin"), theme.number("space.bar"),
                theme.number("space.title"), size.height() - theme.number("space.bottom"), size.height() - theme.number("space.footer"));
    }

    double bodyWidth() {
        return width - 2 * margin;
    }

    double right() {
        return width - margin;
    }
}
