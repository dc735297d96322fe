package dev.deckle.renderer.property;

import dev.deckle.model.Deck;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.MathBlock;
import dev.deckle.model.block.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** The marks of headings with which the text of a column or slide ends as its author wrote it: nothing or what has no letters follows them, and footnotes stand at the foot. */
final class TextEnds {
    private final Set<String> marks = new HashSet<>();

    private TextEnds() { }

    static Set<String> of(Deck deck) {
        TextEnds ends = new TextEnds();
        deck.parts().forEach(ends::part);
        return ends.marks;
    }

    private void part(Part part) {
        if (part instanceof Section s) s.parts().forEach(this::part);
        if (!(part instanceof Slide slide)) return;
        slide.blocks().forEach(this::block);
        end(slide.blocks());
    }

    private void block(Block block) {
        block.inner().forEach(this::block);
        if (!(block instanceof Columns columns)) return;
        for (Columns.Column column : columns.columns()) if (end(column.blocks())) mark(column.heading());
    }

    /** Whether there is no text but headings. */
    private boolean end(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Heading h) mark(h.text());
            else if (!textless(blocks.get(i))) return false;
        }
        return true;
    }

    private static boolean textless(Block block) {
        return block instanceof Note || block instanceof MathBlock || block instanceof Image;
    }

    private void mark(String text) {
        Matcher m = TextJudge.MARK.matcher(text);
        while (m.find()) marks.add(m.group());
    }
}
