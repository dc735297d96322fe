package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Cards;
import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Clipping;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.MathBlock;
import dev.deckle.model.block.People;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.model.block.Timeline;
import java.util.List;

/** What becomes of a body that leaves much of its page free. Lists of points and stories stay at the top, where reading begins. */
final class Short {
    /** Parts of the height under which a single thing, and what is composed of several side by side, look lost at the top. */
    private static final double SINGLE = 0.5, COMPOSED = 0.6;

    private Short() { }

    /** Part of the height under which it looks lost at the top of a page; 0 where it never does. */
    static double lost(List<Element> elements) {
        if (elements.isEmpty()) return 0;
        if (elements.stream().allMatch(Short::composed)) return COMPOSED;
        if (elements.size() > 1 && elements.stream().allMatch(e -> e.isFigure() || e.kind() == Element.Kind.TABLE)) return COMPOSED;
        return elements.size() == 1 && single(elements.get(0)) ? SINGLE : 0;
    }

    /** Whether it takes more space between its items, and larger portraits, where there is room. */
    static boolean airy(List<Element> elements) {
        return !elements.isEmpty() && elements.stream().allMatch(e -> composed(e) && !(e.block() instanceof Cards) && !(e.block() instanceof Clipping) && loose(e.block()));
    }

    /** Side by side by nature: a checklist only among others. */
    private static boolean composed(Element element) {
        Block block = element.block();
        return block instanceof People || block instanceof Cards || block instanceof Columns || block instanceof Clipping && !(element.box() instanceof SingleClipping)
                || block instanceof Checklist && element.kind() == Element.Kind.WIDE;
    }

    private static boolean single(Element element) {
        Block block = element.block();
        return block instanceof Text || block instanceof Quote || block instanceof Timeline || block instanceof Table || block instanceof MathBlock
                || block instanceof Scorecard || block instanceof Terms || block instanceof Checklist || element.box() instanceof SingleClipping;
    }

    /** Whether nothing is in it whose rows are to look alike on all pages. */
    private static boolean loose(Block block) {
        boolean rows = block instanceof Table || block instanceof Scorecard || block instanceof Cards || block instanceof Timeline || block instanceof Code;
        return !rows && block.inner().stream().allMatch(Short::loose);
    }
}
