package dev.deckle.renderer.layout.page;

import dev.deckle.model.Slide;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.layout.body.Arrangement;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Placement;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.List;

/** A page without frame and headline: its body with notes and sources alone, inside the margins. The title, if any, only names it in the outline. */
final class BlankLayout {
    private BlankLayout() { }

    static List<Sheet> sheets(Slide slide, LayoutContext context, Geometry geometry, int section) {
        Foot foot = new Foot(slide, context, geometry);
        double height = Math.min(geometry.height() - geometry.margin(), foot.isEmpty() ? geometry.height() : foot.top()) - geometry.margin();
        Arrangement.Body body = Arrangement.of(slide, geometry.bodyWidth(), height, context);
        List<Fit> fits = body.textOnly() ? Fits.TEXT : Fits.STACKED;
        Fit fit = fits.stream().filter(f -> body.box().minHeight(geometry.bodyWidth(), f) <= height).findFirst().orElse(fits.get(fits.size() - 1));
        List<Sheet> sheets = new ArrayList<>();
        Box box = body.box();
        while (box != null) {
            Placement p = box.place(geometry.bodyWidth(), height, fit, true);
            if (p.height() > height + 0.5) context.diagnostics().add(Fits.tooTall(slide, p.height(), height));
            List<Item> items = new ArrayList<>(List.of(Group.at(geometry.margin(), geometry.margin(), p.items())));
            items.addAll(sheets.isEmpty() ? foot.items(geometry.margin()) : foot.again(geometry.margin()));
            List<String> anchors = sheets.isEmpty() && !slide.id().isEmpty() ? List.of(slide.id()) : List.of();
            sheets.add(new Sheet(anchors, sheets.isEmpty() ? context.plain(slide.title(), slide.where()) : "", section, Sheet.Kind.PLAIN,
                    context.theme().color("paper"), items, sheets.isEmpty() ? slide.notes() : List.of()));
            box = p.rest();
        }
        return sheets;
    }
}
