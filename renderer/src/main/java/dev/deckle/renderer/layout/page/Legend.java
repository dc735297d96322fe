package dev.deckle.renderer.layout.page;

import dev.deckle.model.Kind;
import dev.deckle.model.Lead;
import dev.deckle.model.Modality;
import dev.deckle.model.ModelLegend;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The key of the model icons: the kinds left, the model types right. */
final class Legend {
    private static final List<Modality> TYPES = List.of(
            of(List.of(Kind.TEXT), Kind.TEXT), of(List.of(Kind.TEXT, Kind.IMAGE), Kind.TEXT),
            of(List.of(Kind.TEXT, Kind.IMAGE, Kind.ROBOT), Kind.ROBOT), of(List.of(Kind.TEXT), Kind.CODE), of(List.of(Kind.TEXT), Kind.TOOL),
            of(List.of(Kind.TEXT), Kind.IMAGE), of(List.of(Kind.TEXT), Kind.VIDEO), of(List.of(Kind.TEXT), Kind.MUSIC),
            of(List.of(Kind.IMAGE), Kind.THREE_D), of(List.of(Kind.TEXT), Kind.THREE_D));

    /** Kinds that stand in one column; more of them share the width. */
    private static final int MOST_ROWS = 14;

    private final List<Kind> kinds;
    private final LayoutContext context;
    private final Geometry geometry;

    Legend(List<Kind> kinds, LayoutContext context, Geometry geometry) {
        this.kinds = kinds;
        this.context = context;
        this.geometry = geometry;
    }

    private static Modality of(List<Kind> inputs, Kind output) {
        return new Modality(inputs, List.of(output));
    }

    Sheet sheet(ModelLegend legend, int section, Tag.Role level) {
        String title = legend.title().isEmpty() ? context.words().get("legend.title") : legend.title();
        String lead = legend.lead().isEmpty() ? context.words().get("legend.lead") : legend.lead();
        Headline.Set head = new Headline(title, legend.where(), new Lead(legend.where(), "", lead), null, level, context, geometry).set(Fit.NATURAL);
        List<Item> items = new ArrayList<>(head.items());
        double left = geometry.margin() + context.space("hang");
        double middle = geometry.margin() + geometry.bodyWidth() * (columns() > 1 ? 0.52 : 0.38);
        kinds(left, head.bodyTop(), middle - left - context.space("gutter"), legend.where(), items);
        types(middle, head.bodyTop(), items);
        return new Sheet(List.of(), Typesetter.strip(title), section, Sheet.Kind.FRAMED, context.theme().color("paper"), items, List.of());
    }

    private void kinds(double x, double top, double width, Where where, List<Item> items) {
        double y = heading("legend.kinds", x, top, items);
        int rows = (kinds.size() + columns() - 1) / columns();
        double column = width / columns();
        double step = (geometry.bodyBottom() - y) / rows;
        double size = Math.min(context.space("icon") * 0.95, step * 0.72);
        double textX = size + context.size("body") * 1.3;
        Tag list = context.tag(Tag.Role.L);
        for (int i = 0; i < kinds.size(); i++) {
            double middle = y + (i % rows + 0.5) * step;
            Item icon = Group.artifact(List.of(Group.at(0, middle - size / 2, context.icons().icon(kinds.get(i), size, context.theme().color("primary")))));
            String label = kinds.get(i).label(context.lang());
            OneLine set = OneLine.of(label, context.style("ink"), context.size("body"), column - textX - 4, where, "the label '" + label + "'", context);
            Item text = Group.at(textX, middle + set.size() * 0.36, set.line().items());
            items.add(Group.at(x + i / rows * column, 0, List.of(row(list, List.of(icon, text)))));
        }
    }

    private int columns() {
        return (kinds.size() + MOST_ROWS - 1) / MOST_ROWS;
    }

    private void types(double x, double top, List<Item> items) {
        double y = heading("legend.types", x, top, items);
        double step = (geometry.bodyBottom() - y) / TYPES.size();
        double size = Math.min(context.space("icon") * 0.84, step * 0.72);
        double textX = TYPES.stream().mapToDouble(t -> context.icons().width(t, size)).max().orElse(0) + context.space("gutter") * 0.6;
        Tag list = context.tag(Tag.Role.L);
        for (int i = 0; i < TYPES.size(); i++) {
            double middle = y + (i + 0.5) * step;
            List<Item> icons = context.icons().modality(TYPES.get(i), size, context.theme().color("primary"), context.theme().color("faint"), context.lang());
            Line label = line(context.words().get(name(TYPES.get(i))), context.style("ink"), context.size("body"));
            Item text = Group.at(textX, middle + context.size("body") * 0.36, label.items());
            items.add(Group.at(x, 0, List.of(row(list, List.of(Group.at(0, middle - size / 2, icons), text)))));
        }
    }

    private static String name(Modality type) {
        return "type." + type.inputs().stream().map(Kind::id).collect(Collectors.joining(".")) + "-" + type.outputs().get(0).id();
    }

    private Item row(Tag list, List<Item> items) {
        Item body = Group.tagged(context.tag(Tag.Role.LBODY), items);
        return Group.tagged(list, List.of(Group.tagged(context.tag(Tag.Role.LI), List.of(body))));
    }

    private double heading(String word, double x, double top, List<Item> items) {
        double size = context.size("figureTitle");
        Line line = line(context.words().get(word), context.style("muted").withBold(true).withColor(context.theme().color("muted")), size);
        items.add(Group.tagged(context.heading(), List.of(Group.at(x, top + size, line.items()))));
        return top + size * 2.1;
    }

    private Line line(String text, TextStyle style, double size) {
        return context.markup(text, style, Where.NONE).lines(geometry.width(), size, Breaking.NONE).get(0);
    }
}
