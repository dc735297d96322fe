package dev.deckle.renderer.layout.page;

import dev.deckle.model.Closing;
import dev.deckle.model.Cover;
import dev.deckle.model.Meta;
import dev.deckle.model.Section;
import dev.deckle.model.block.Image;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.block.Slot;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Typesetter;
import java.util.List;
import java.util.function.Consumer;

/** Cover, dividers and closing: white on the cover's ground. What does not fit is set smaller, down to a floor; then it is an error. */
final class Posters {
    private static final double SMALLEST = 0.5;
    /** Part of the width that a picture fills beside the cover's text. */
    private static final double PICTURE = 0.4;

    private final Meta meta;
    private final LayoutContext context;
    private final Geometry geometry;

    Posters(Meta meta, LayoutContext context, Geometry geometry) {
        this.meta = meta;
        this.context = context;
        this.geometry = geometry;
    }

    Sheet cover(Cover cover) {
        boolean beside = cover.image() != null && cover.image().fit() == Image.Fit.COVER;
        double width = geometry.width() * (beside ? 1 - PICTURE : 1);
        Slot picture = cover.image() == null ? null : new Slot(cover.image(), List.of(), context);
        Poster poster = fitted(width, cover.where(), "the cover", p -> {
            if (picture != null && !beside) above(p, picture);
            coverText(p, cover, picture != null && !beside ? geometry.height() * 0.08 : 0);
            p.corners(meta);
        });
        if (beside) poster.add(Group.at(width, 0, picture.paint(geometry.width() - width, geometry.height())));
        return sheet(poster, "", Typesetter.strip(meta.title()), -1, Sheet.Kind.PLAIN);
    }

    /** A mark or drawing in the middle over the title. */
    private void above(Poster poster, Slot picture) {
        double most = geometry.height() * 0.16;
        double wide = picture.width(most, geometry.bodyWidth() * 0.6);
        double high = picture.height(wide, most);
        poster.add(Group.at((geometry.width() - wide) / 2, geometry.margin() + (most - high) / 2, picture.paint(wide, high)));
    }

    private void coverText(Poster poster, Cover cover, double shift) {
        double h = geometry.height();
        double line = context.size("coverLine");
        double y = poster.centered(meta.title(), poster.title(), context.size("cover"), context.size("coverSub") * 1.2, h * 0.33 + shift, Tag.Role.H1, 3,
                meta.where("title"));
        y = poster.below(meta.subtitle(), poster.soft(), context.size("coverSub"), y + h * 0.012, Tag.Role.P, meta.where("subtitle"));
        y = Math.max(y + h * 0.06, h * 0.575 + shift / 2);
        y = poster.below(DateText.of(meta.date(), meta.language()), poster.strong(), line, y, Tag.Role.P, meta.where("date"));
        y = poster.below(meta.author(), poster.strong(), line, y + h * 0.014, Tag.Role.P, meta.where("author"));
        y = poster.below(meta.organisation(), poster.soft(), line * 0.9, y + h * 0.014, Tag.Role.P, meta.where("organisation"));
        for (String more : cover.lines()) y = poster.below(more, poster.soft(), line * 0.75, y + h * 0.014, Tag.Role.P, cover.where());
    }

    Sheet divider(Section section, int index) {
        Poster poster = fitted(geometry.width(), section.where(), "the title of the section", p -> {
            p.centered(section.title(), p.title(), context.size("divider"), context.size("title"), geometry.height() / 2, Tag.Role.H1, 3, section.where());
            p.corners(meta);
        });
        return sheet(poster, PageNumbers.anchor(section, index), Typesetter.strip(section.title()), index, Sheet.Kind.DIVIDER);
    }

    Sheet closing(Closing closing) {
        String title = closing.title().isEmpty() ? context.words().get("closing") : closing.title();
        double h = geometry.height();
        double middle = closing.lines().isEmpty() ? h * 0.48 : h * 0.36;
        Poster poster = fitted(geometry.width(), closing.where(), "the last page", p -> {
            double y = p.centered(title, p.title(), context.size("divider"), context.size("title"), middle, Tag.Role.H1, 2, closing.where()) + h * 0.06;
            for (String more : closing.lines()) y = p.below(more, p.soft(), context.size("coverLine") * 0.75, y, Tag.Role.P, closing.where()) + h * 0.012;
            p.corners(meta);
        });
        return sheet(poster, "", Typesetter.strip(title), -1, Sheet.Kind.PLAIN);
    }

    private Poster fitted(double width, Where where, String what, Consumer<Poster> body) {
        for (double scale = 1; scale >= SMALLEST; scale -= 0.08) {
            Poster poster = new Poster(context, geometry, width, scale);
            body.accept(poster);
            if (poster.fits()) return poster;
        }
        context.diagnostics().error("does-not-fit", where, what + " holds more text than fits on the page", "shorten it, or put some of it on a slide");
        return new Poster(context, geometry, width, SMALLEST);
    }

    private Sheet sheet(Poster poster, String id, String title, int section, Sheet.Kind kind) {
        return new Sheet(id.isEmpty() ? List.of() : List.of(id), title, section, kind, context.theme().color("cover"), poster.items(), List.of());
    }
}
