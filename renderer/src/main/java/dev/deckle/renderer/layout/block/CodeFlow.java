package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Code;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** A listing, line by line. The type gives way, down to its floor, before a line is broken. */
final class CodeFlow implements Flow {
    private final List<Paragraph> lines = new ArrayList<>();
    private final List<Tag> tags;
    private final LayoutContext context;

    CodeFlow(Code code, LayoutContext context) {
        this.context = context;
        this.tags = List.of(context.tag(Tag.Role.P), context.keys().tag(Tag.Role.CODE));
        TextStyle style = new TextStyle(context.theme().fonts("mono"), false, false, context.theme().color("code"),
                context.theme().color("code"), context.theme().color("code"), "en");
        for (String line : code.text().stripTrailing().split("\n", -1)) {
            lines.add(context.typesetter().plain(line.replace("\t", "    ").replace("\r", ""), style, code.where()));
        }
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double size = size(width, fit);
        double height = size * context.leading("code");
        List<Strip> strips = new ArrayList<>();
        for (Paragraph paragraph : lines) {
            for (Line line : paragraph.lines(width, size, Breaking.FILL)) {
                Item set = Group.at(0, TextFlow.baseline(height, size), line.items());
                strips.add(Strip.of(0, height, List.of(TextFlow.wrap(tags, set)), strips.size() < 2 ? Strip.FORBIDDEN : Strip.INSIDE));
            }
        }
        return strips;
    }

    private double size(double width, Fit fit) {
        double size = fit.size(context.size("code"), context.floor("code"));
        double widest = lines.stream().mapToDouble(l -> l.naturalWidth(1)).max().orElse(0);
        return widest * size <= width ? size : Math.max(context.floor("code"), Math.min(size, width / widest));
    }

    @Override
    public double naturalWidth(Fit fit) {
        double size = fit.size(context.size("code"), context.floor("code"));
        return lines.stream().mapToDouble(l -> l.naturalWidth(size)).max().orElse(0);
    }
}
