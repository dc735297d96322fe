package dev.deckle.renderer.layout.page;

import dev.deckle.model.Closing;
import dev.deckle.model.Cover;
import dev.deckle.model.Meta;
import dev.deckle.model.Section;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Typesetter;
import java.util.List;

/** Cover, dividers and closing: white on the cover's ground. */
final class Posters {
    private final Meta meta;
    private final LayoutContext context;
    private final Geometry geometry;

    Posters(Meta meta, LayoutContext context, Geometry geometry) {
        this.meta = meta;
        this.context = context;
        this.geometry = geometry;
    }

    Sheet cover(Cover cover) {
        Poster poster = new Poster(context, geometry);
        double h = geometry.height();
        double line = context.size("coverLine");
        double y = poster.centered(meta.title(), poster.strong(), context.size("cover"), context.size("coverSub") * 1.2, h * 0.33, Tag.Role.H1, 3);
        y = poster.below(meta.subtitle(), poster.soft(), context.size("coverSub"), y + h * 0.012, Tag.Role.P);
        y = Math.max(y + h * 0.06, h * 0.575);
        y = poster.below(DateText.of(meta.date(), meta.language()), poster.strong(), line, y, Tag.Role.P);
        y = poster.below(meta.author(), poster.strong(), line, y + h * 0.014, Tag.Role.P);
        y = poster.below(meta.organisation(), poster.soft(), line * 0.9, y + h * 0.014, Tag.Role.P);
        for (String more : cover.lines()) y = poster.below(more, poster.soft(), line * 0.75, y + h * 0.014, Tag.Role.P);
        poster.corners(meta.footer(), meta.hashtag());
        return sheet(poster, "", List.of(), Typesetter.strip(meta.title()), -1, Sheet.Kind.PLAIN);
    }

    Sheet divider(Section section, int index) {
        Poster poster = new Poster(context, geometry);
        poster.centered(section.title(), poster.strong(), context.size("divider"), context.size("title"), geometry.height() / 2, Tag.Role.H1, 3);
        poster.corners(meta.footer(), meta.hashtag());
        return sheet(poster, PageNumbers.anchor(section, index), List.of(), Typesetter.strip(section.title()), index, Sheet.Kind.DIVIDER);
    }

    Sheet closing(Closing closing) {
        Poster poster = new Poster(context, geometry);
        String title = closing.title().isEmpty() ? context.words().get("closing") : closing.title();
        double h = geometry.height();
        double middle = closing.lines().isEmpty() ? h * 0.48 : h * 0.36;
        double y = poster.centered(title, poster.strong(), context.size("divider"), context.size("title"), middle, Tag.Role.H1, 2) + h * 0.06;
        for (String more : closing.lines()) y = poster.below(more, poster.soft(), context.size("coverLine") * 0.75, y, Tag.Role.P) + h * 0.012;
        poster.corners(meta.footer(), meta.hashtag());
        return sheet(poster, "", List.of(), Typesetter.strip(title), -1, Sheet.Kind.PLAIN);
    }

    private Sheet sheet(Poster poster, String id, List<String> notes, String title, int section, Sheet.Kind kind) {
        return new Sheet(id.isEmpty() ? List.of() : List.of(id), title, section, kind, context.theme().color("cover"), poster.items(), notes);
    }
}
