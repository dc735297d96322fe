package dev.deckle.renderer.layout.page;

import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Summary;
import dev.deckle.renderer.layout.context.Words;
import java.util.ArrayList;
import java.util.List;

/** Turns summaries of sections into columns of headed bullets, two a row, each heading with its section's page range. */
final class Summaries {
    private final PageNumbers numbers;
    private final List<Section> sections;
    private final Words words;

    private Summaries(PageNumbers numbers, List<Section> sections, Words words) {
        this.numbers = numbers;
        this.sections = sections;
        this.words = words;
    }

    static boolean in(Slide slide) {
        return slide.blocks().stream().anyMatch(Summary.class::isInstance);
    }

    /** @param words in the deck's language */
    static Slide resolve(Slide s, PageNumbers numbers, List<Section> sections, Words words) {
        if (!in(s)) return s;
        return new Slide(s.where(), s.title(), s.id(), s.layout(), s.lead(), s.modality(), new Summaries(numbers, sections, words).resolve(s.blocks()),
                s.sources(), s.notes());
    }

    private List<Block> resolve(List<Block> blocks) {
        List<Block> resolved = new ArrayList<>();
        List<Summary> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Summary s) {
                run.add(s);
                continue;
            }
            flush(run, resolved);
            resolved.add(block);
        }
        flush(run, resolved);
        return resolved;
    }

    private void flush(List<Summary> run, List<Block> into) {
        for (int i = 0; i < run.size(); i += 2) {
            List<Columns.Column> columns = run.subList(i, Math.min(run.size(), i + 2)).stream().map(this::column).toList();
            if (columns.size() == 1 && run.size() > 1)
                columns = List.of(columns.get(0), new Columns.Column(run.get(i).where(), "", 1, List.of()));
            into.add(new Columns(run.get(i).where(), run.get(i).lang(), false, columns));
        }
        run.clear();
    }

    /** The section's title and its pages, which lead to it; the id alone where there is no such section, which evaluation has reported. */
    private Columns.Column column(Summary summary) {
        List<Block> bullets = List.of(new ListBlock(summary.where(), summary.lang(), false, 1, summary.items()));
        for (int i = 0; i < sections.size(); i++)
            if (sections.get(i).id().equals(summary.sectionId()) || sections.get(i).name().equals(summary.sectionId()))
                return new Columns.Column(summary.where(), sections.get(i).title(), pages(i), 1, bullets);
        return new Columns.Column(summary.where(), summary.sectionId(), 1, bullets);
    }

    private String pages(int section) {
        PageNumbers.Range range = numbers.section(section);
        String pages = words.get(range.first() == range.last() ? "register.page" : "register.pages", range);
        return "[" + pages + "](#" + PageNumbers.anchor(sections.get(section), section) + ")";
    }
}
