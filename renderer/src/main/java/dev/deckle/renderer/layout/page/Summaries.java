package dev.deckle.renderer.layout.page;

import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Summary;
import java.util.ArrayList;
import java.util.List;

/** Turns summaries of sections into columns of headed bullets, two a row, each heading with its section's page range. */
final class Summaries {
    private Summaries() { }

    static boolean in(Slide slide) {
        return slide.blocks().stream().anyMatch(Summary.class::isInstance);
    }

    static Slide resolve(Slide s, PageNumbers numbers, List<Section> sections) {
        if (!in(s)) return s;
        return new Slide(s.where(), s.title(), s.id(), s.layout(), s.lead(), s.modality(), resolve(s.blocks(), numbers, sections),
                s.sources(), s.notes());
    }

    private static List<Block> resolve(List<Block> blocks, PageNumbers numbers, List<Section> sections) {
        List<Block> resolved = new ArrayList<>();
        List<Summary> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Summary s) {
                run.add(s);
                continue;
            }
            flush(run, resolved, numbers, sections);
            resolved.add(block);
        }
        flush(run, resolved, numbers, sections);
        return resolved;
    }

    private static void flush(List<Summary> run, List<Block> into, PageNumbers numbers, List<Section> sections) {
        for (int i = 0; i < run.size(); i += 2) {
            List<Columns.Column> columns = run.subList(i, Math.min(run.size(), i + 2)).stream().map(s -> column(s, numbers, sections)).toList();
            if (columns.size() == 1 && run.size() > 1)
                columns = List.of(columns.get(0), new Columns.Column(run.get(i).where(), "", 1, List.of()));
            into.add(new Columns(run.get(i).where(), run.get(i).lang(), false, columns));
        }
        run.clear();
    }

    private static Columns.Column column(Summary summary, PageNumbers numbers, List<Section> sections) {
        ListBlock bullets = new ListBlock(summary.where(), summary.lang(), false, 1, summary.items());
        return new Columns.Column(summary.where(), heading(summary, numbers, sections), 1, List.of(bullets));
    }

    /** The section's title and range; the id alone where there is no such section, which evaluation has reported. */
    private static String heading(Summary summary, PageNumbers numbers, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++)
            if (sections.get(i).id().equals(summary.sectionId()) || sections.get(i).name().equals(summary.sectionId()))
                return sections.get(i).title() + " [" + numbers.section(i) + "](#" + PageNumbers.anchor(sections.get(i), i) + ")";
        return summary.sectionId();
    }
}
