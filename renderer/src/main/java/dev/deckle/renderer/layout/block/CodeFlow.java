package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Code;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.renderer.code.Highlighter;
import dev.deckle.renderer.code.Token;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.Span;
import dev.deckle.renderer.text.Tabs;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A listing, line by line. The type gives way, down to its floor, before a line is broken; what goes on is set in by two characters. */
final class CodeFlow implements Flow {
    private static final double HANG = 1.2;

    private final List<Paragraph> lines = new ArrayList<>();
    private final List<List<Tag>> tags = new ArrayList<>();
    private final LayoutContext context;

    CodeFlow(Code code, LayoutContext context) {
        this.context = context;
        Tag listing = context.tag(Tag.Role.DIV);
        if (!Highlighter.knows(code.language())) report(code);
        TextStyle style = new TextStyle(context.theme().fonts("mono"), false, false, context.theme().color("code"),
                context.theme().color("code"), context.theme().color("code"), "en");
        for (List<Token> line : Highlighter.lines(code.language(), Tabs.expand(code.text()).stripTrailing())) {
            lines.add(context.typesetter().plain(spans(line), style, code.where()));
            // a paragraph for each line, so that readers do not run them together
            tags.add(List.of(listing, context.keys().tag(Tag.Role.P), context.keys().tag(Tag.Role.CODE)));
        }
    }

    private void report(Code code) {
        context.diagnostics().warning("unknown-language", code.where(), "no colours are known for '" + code.language() + "'",
                Nearest.hintOrList(code.language(), Highlighter.languages(), "there are"));
    }

    private List<Span> spans(List<Token> line) {
        return line.stream().map(t -> new Span(t.text(), color(t.kind()))).toList();
    }

    private Color color(Token.Kind kind) {
        return context.theme().color(kind == Token.Kind.PLAIN ? "code" : "code." + kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double size = size(width, fit);
        double height = size * context.leading("code");
        List<Strip> strips = new ArrayList<>();
        for (int l = 0; l < lines.size(); l++) {
            Paragraph paragraph = lines.get(l);
            boolean breaks = paragraph.naturalWidth(size) > width;
            List<Line> set = paragraph.lines(breaks ? width - HANG * size : width, size, Breaking.FILL);
            for (int i = 0; i < set.size(); i++) {
                Item line = Group.at(i == 0 ? 0 : HANG * size, TextFlow.baseline(height, size), set.get(i).items());
                strips.add(Strip.of(0, height, List.of(TextFlow.wrap(tags.get(l), line)), strips.size() < 2 ? Strip.FORBIDDEN : Strip.INSIDE));
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
