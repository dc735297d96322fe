package dev.deckle.renderer.layout.page;

import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Note;
import dev.deckle.model.block.Summary;
import dev.deckle.model.block.Text;
import java.util.List;

/** Finds and fills in {@code {page:id}} in a slide's running texts. */
final class References {
    private References() { }

    static boolean in(Slide slide) {
        return PageNumbers.refers(slide.lead()) || slide.blocks().stream().anyMatch(References::in);
    }

    private static boolean in(Block block) {
        if (block instanceof Text b) return b.paragraphs().stream().anyMatch(PageNumbers::refers);
        if (block instanceof ListBlock b) return b.items().stream().anyMatch(References::in);
        if (block instanceof Note b) return PageNumbers.refers(b.text());
        return block instanceof Summary;
    }

    private static boolean in(ListBlock.Item item) {
        return PageNumbers.refers(item.text()) || item.items().stream().anyMatch(References::in);
    }

    static Slide resolve(Slide s, PageNumbers numbers, List<Section> sections) {
        if (!in(s)) return s;
        List<Block> blocks = Summaries.resolve(s.blocks().stream().map(b -> resolve(b, numbers)).toList(), numbers, sections);
        return new Slide(s.where(), s.title(), s.id(), s.layout(), numbers.resolve(s.lead()), s.leadWhere(), s.modality(), blocks, s.sources(), s.notes());
    }

    private static Block resolve(Block block, PageNumbers numbers) {
        if (block instanceof Text b) return new Text(b.where(), b.lang(), b.paragraphs().stream().map(numbers::resolve).toList());
        if (block instanceof Note b) return new Note(b.where(), b.lang(), b.mark(), numbers.resolve(b.text()));
        if (block instanceof ListBlock b)
            return new ListBlock(b.where(), b.lang(), b.numbered(), b.from(), b.items().stream().map(i -> resolve(i, numbers)).toList());
        return block;
    }

    private static ListBlock.Item resolve(ListBlock.Item item, PageNumbers numbers) {
        return new ListBlock.Item(item.where(), numbers.resolve(item.text()), item.items().stream().map(i -> resolve(i, numbers)).toList());
    }
}
