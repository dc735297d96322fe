package dev.deckle.renderer.diagram;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Diagram;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.FigurePainter;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.theme.Theme;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paints diagrams. One per rendering: it remembers what it has laid out. Not thread-safe. */
public final class DiagramPainter implements FigurePainter {
    private final Map<Diagram, Figure> known = new IdentityHashMap<>();

    @Override
    public Figure prepare(Block block, FigureContext context) {
        return block instanceof Diagram diagram ? known.computeIfAbsent(diagram, d -> figure(d, context)) : null;
    }

    private static Figure figure(Diagram diagram, FigureContext context) {
        Map<String, Diagram.Node> nodes = nodes(diagram, context.diagnostics());
        List<Diagram.Link> links = links(diagram, nodes, context.diagnostics());
        if (nodes.isEmpty()) context.diagnostics().error("empty-diagram", diagram.where(), "this diagram has no boxes", "write node 'its name'");
        TextStyle ink = style(context, "ink");
        TextStyle muted = style(context, "muted");
        List<Paragraph> boxes = nodes.values().stream().map(n -> context.typesetter().markup(n.text(), ink, n.where())).toList();
        List<Paragraph> labels = new ArrayList<>();
        for (Diagram.Link l : links) labels.add(l.text().isBlank() ? null : context.typesetter().markup(l.text(), muted, l.where()));
        List<String> ids = List.copyOf(nodes.keySet());
        List<int[]> ends = links.stream().map(l -> new int[] {ids.indexOf(l.from()), ids.indexOf(l.to())}).toList();
        Theme theme = context.theme();
        Setting.Type type = new Setting.Type(theme.number("size.body"), theme.number("floor.small"), theme.number("floor.chart"));
        List<Setting> settings = Look.of(diagram.vertical()).stream().map(look -> new Setting(look, boxes, labels, ends, type)).toList();
        String alt = diagram.alt().isBlank() ? Words.say(nodes, links, context.language()) : diagram.alt();
        DiagramFigure figure = new DiagramFigure(settings, theme, Tag.figure(alt).withLang(context.language()));
        if (!nodes.isEmpty() && !figure.drawable()) context.diagnostics().error("diagram-layout", diagram.where(),
                "no way was found to lay out this diagram", "divide it, or leave out some of its arrows");
        return figure;
    }

    private static TextStyle style(FigureContext context, String ink) {
        Theme theme = context.theme();
        return new TextStyle(theme.fonts("body"), false, false, theme.color(ink), theme.color("link"), theme.color("code"), context.language());
    }

    private static Map<String, Diagram.Node> nodes(Diagram diagram, Diagnostics diagnostics) {
        Map<String, Diagram.Node> nodes = new LinkedHashMap<>();
        for (Diagram.Node node : diagram.nodes()) {
            if (nodes.putIfAbsent(node.id(), node) == null) continue;
            diagnostics.error("duplicate-id", node.where(), "there are two boxes '" + node.id() + "'", "give each box a name of its own");
        }
        return nodes;
    }

    /** The links whose ends are there. */
    private static List<Diagram.Link> links(Diagram diagram, Map<String, Diagram.Node> nodes, Diagnostics diagnostics) {
        List<Diagram.Link> links = new ArrayList<>();
        for (Diagram.Link link : diagram.links()) {
            List<String> unknown = List.of(link.from(), link.to()).stream().filter(id -> !nodes.containsKey(id)).distinct().toList();
            for (String id : unknown) diagnostics.error("unknown-node", link.where(), "no box '" + id + "' for this arrow",
                    Nearest.hintOrList(id, nodes.keySet(), "there are"));
            if (unknown.isEmpty()) links.add(link);
        }
        return links;
    }
}
