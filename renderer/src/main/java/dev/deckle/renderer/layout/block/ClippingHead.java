package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Clipping;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.Links;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.Texts;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What stands over a clipping's body: publisher and kicker on one line, headline, subhead, byline and date, picture. */
public final class ClippingHead {
    private ClippingHead() { }

    public static List<Flow> flows(Clipping c, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        if (!c.publisher().isEmpty() || !c.kicker().isEmpty()) flows.add(new TopLine(c, context));
        if (!c.headline().isEmpty()) {
            String text = Links.to(c.headline(), c.url());
            TextStyle style = context.style("ink").withBold(true).withColor(context.theme().color("ink"));
            flows.add(new TextFlow(context.markup(text, style, c.where()),
                    TextFlow.Form.of(context.size("lead"), context.floor("body"), 1.3, context.length(2)).balanced(), List.of(context.tag(Tag.Role.P)), true));
        }
        if (!c.subhead().isEmpty()) flows.add(Texts.kept(c.subhead(), context.style("ink").withItalic(true), context.size("small") * 1.05,
                context.floor("small"), 1.4, context.length(1), c.where(), List.of(), context));
        String by = c.byline().isEmpty() || c.date().isEmpty() ? c.byline() + c.date() : c.byline() + " · " + c.date();
        if (!by.isEmpty()) flows.add(Texts.kept(by, context.style("muted"), context.size("source") * 1.04, context.floor("source"), 1.5, context.length(1), c.where(), List.of(), context));
        if (c.image() != null) flows.add(new PictureFlow(new Slot(c.image(), List.of(), context), 110, context));
        return flows;
    }

    /** What stands over the part of a clipping that goes on elsewhere; {@code null} where there is nothing to call it by. */
    public static Flow again(Clipping c, LayoutContext context) {
        String name = c.publisher().isEmpty() ? c.headline() : c.publisher();
        return name.isEmpty() ? null : Texts.of("→ " + name, context.style("primary").withBold(true), context.size("source") * 1.1, context.floor("source"),
                1.5, 0, c.where(), List.of(), context);
    }

    /** Publisher left, kicker right; one under the other where they do not fit side by side. */
    private static final class TopLine implements Flow {
        private final TextFlow publisher;
        private final TextFlow kicker;
        private final double gap;

        TopLine(Clipping c, LayoutContext context) {
            double size = context.size("source") * 1.1;
            this.gap = context.length(12);
            this.publisher = text(c.publisher(), context.style("primary").withBold(true), size, c.where(), context);
            this.kicker = text(c.kicker(), context.style("muted"), size, c.where(), context);
        }

        private static TextFlow text(String text, TextStyle style, double size, Where where, LayoutContext context) {
            return text.isEmpty() ? null : Texts.of(text, style, size, context.floor("source"), 1.5, 0, where, List.of(), context);
        }

        @Override
        public List<Strip> strips(double width, Fit fit) {
            if (kicker == null) return publisher.strips(width, fit);
            if (publisher == null) return kicker.strips(width, fit);
            double room = kicker.naturalWidth(fit) + 0.01;
            if (publisher.naturalWidth(fit) + room + gap > width) return stacked(width, fit);
            List<Strip> left = publisher.strips(width - room, fit);
            List<Strip> right = kicker.strips(room, fit);
            // either may hold a line break
            if (left.size() > 1 || right.size() > 1) return stacked(width, fit);
            List<Item> items = new ArrayList<>(left.get(0).items());
            items.add(Group.at(width - room, 0, right.get(0).items()));
            return List.of(Strip.of(0, left.get(0).height(), items, Strip.FREE));
        }

        private List<Strip> stacked(double width, Fit fit) {
            List<Strip> both = new ArrayList<>(publisher.strips(width, fit));
            kicker.strips(width, fit).forEach(s -> both.add(s.withCost(Strip.FORBIDDEN)));
            return both;
        }

        @Override
        public boolean keepsWithNext() {
            return true;
        }
    }
}
