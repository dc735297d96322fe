package dev.deckle.renderer.layout.page;

import dev.deckle.model.Lead;
import dev.deckle.model.Modality;
import dev.deckle.model.Slide;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.Indented;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.Marks;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Title, lead and model icons: what stands over the body. */
final class Headline {
    private final LayoutContext context;
    private final Geometry geometry;
    private final String title;
    private final Where where;
    private final Modality modality;
    private final Paragraph shaped;
    private final Flow lead;
    private final Tag heading;

    Headline(String title, Where where, Lead lead, Modality modality, Tag.Role level, LayoutContext context, Geometry geometry) {
        this.context = context;
        this.geometry = geometry;
        this.title = title;
        this.where = where;
        this.modality = modality;
        this.heading = context.tag(level);
        this.shaped = title.isEmpty() ? null : context.markup(title, context.titleStyle("title"), where);
        this.lead = lead.isEmpty() ? null : lead(lead, context.in(lead.lang()));
    }

    static Headline of(Slide slide, Tag.Role level, LayoutContext context, Geometry geometry) {
        return new Headline(slide.title(), slide.where(), slide.lead(), slide.modality(), level, context, geometry);
    }

    private static Flow lead(Lead lead, LayoutContext context) {
        TextFlow.Form form = TextFlow.Form.of(context.size("lead"), context.floor("lead"), context.leading("lead"), 0).evenly();
        Flow flow = new TextFlow(context.markup(lead.text(), context.style("ink"), lead.where()), form, List.of(context.tag(Tag.Role.P)));
        return new Indented(flow, context.space("hang"), (height, fit) ->
                Marks.lead(context.theme(), fit.size(context.size("lead"), context.floor("lead")), height));
    }

    /** The items, from the page's top left corner, and where the body starts. */
    record Set(List<Item> items, double bodyTop) { }

    Set set(Fit fit) {
        Fit type = new Fit(Math.min(1, fit.type()), Math.min(1, fit.space()), 0);
        List<Item> items = new ArrayList<>();
        double y = Math.max(paintTitle(shaped, List.of(heading), items), iconsBottom());
        if (lead != null) {
            FlowBox box = new FlowBox(List.of(lead));
            y += type.gap(context.space("lead"));
            items.add(Group.at(geometry.margin(), y, box.place(geometry.bodyWidth(), 9999, type, true).items()));
            y += box.naturalHeight(geometry.bodyWidth(), type);
        }
        items.addAll(icons());
        return new Set(items, y + type.gap(context.space("body")));
    }

    /** The title again on a further page, with its count, as part of the frame; and where the body starts. */
    Set continued(int page, int of) {
        List<Item> items = new ArrayList<>();
        String counted = title.isEmpty() ? "" : title + context.words().get("count", page, of);
        Paragraph again = counted.isEmpty() ? null : context.markup(counted, context.titleStyle("title"), where);
        double y = paintTitle(again, List.of(Tag.PAGE_HEADER, heading), items);
        return new Set(items, y + context.space("body") * 0.8);
    }

    private double paintTitle(Paragraph paragraph, List<Tag> tags, List<Item> items) {
        double size = context.size("title");
        double leading = context.leading("title");
        double top = geometry.titleBaseline() - TextFlow.baseline(size * leading, size);
        if (paragraph == null) return top;
        double width = geometry.bodyWidth() - iconsWidth();
        double fitted = titleSize(paragraph, width);
        TextFlow.Form form = TextFlow.Form.of(fitted, fitted, leading, 0).balanced();
        List<Strip> strips = new TextFlow(paragraph, form, tags).strips(width, Fit.NATURAL);
        double y = geometry.titleBaseline() - TextFlow.baseline(fitted * leading, fitted);
        for (Strip strip : strips) {
            items.add(Group.at(geometry.margin(), y, strip.items()));
            y += strip.height();
        }
        return y + (size - fitted) * 0.3;
    }

    /** A title of more than two lines is set smaller, down to its floor. */
    private double titleSize(Paragraph paragraph, double width) {
        double size = context.size("title");
        double floor = Math.min(size, context.floor("title"));
        for (double s = size; s > floor; s -= 1) if (paragraph.lines(width, s, Breaking.FILL).size() <= 2) return s;
        return floor;
    }

    private double iconsWidth() {
        return modality == null ? 0 : context.icons().width(modality, context.space("icon")) + context.space("gutter");
    }

    /** They stand in the middle of the title's first line, also where there is no title. */
    private double iconsBottom() {
        return modality == null ? 0 : geometry.titleBaseline() - context.size("title") * 0.36 + context.space("icon") / 2;
    }

    private List<Item> icons() {
        if (modality == null) return List.of();
        double size = context.space("icon");
        double x = geometry.right() - context.icons().width(modality, size);
        return List.of(Group.at(x, iconsBottom() - size, context.icons().modality(modality, size, context.theme().color("primary"),
                context.theme().color("faint"), context.lang())));
    }
}
