package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Table;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Headed;
import dev.deckle.renderer.layout.box.Indented;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.Texts;
import dev.deckle.renderer.layout.context.Words;
import dev.deckle.renderer.layout.table.TableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checklists and scorecards: lists whose items carry a judgement. */
final class Lists {
    /** How far above the baseline the middle of the letters is, in em. */
    private static final double MIDDLE = 0.36;

    private Lists() { }

    /** A headed list with a tick or a cross at each item. */
    static List<Flow> checklist(Checklist checklist, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        Flow head = checklist.title().isEmpty() ? null : TextBlocks.heading(new Heading(checklist.where(), "", checklist.title()), "", context);
        if (head != null) flows.add(head);
        Tag list = context.tag(Tag.Role.L);
        for (Checklist.Check check : checklist.checks()) {
            Tag li = context.keys().tag(Tag.Role.LI);
            List<Tag> around = List.of(list, li, context.keys().tag(Tag.Role.LBODY));
            List<Tag> label = List.of(list, li, context.keys().tag(Tag.Role.LBL));
            Flow text = Texts.body(check.text(), context.space("item") * 0.8, check.where(), around, context);
            Flow item = new Indented(text, context.space("bullet") + context.length(4), (height, fit) -> mark(check, size(context, fit), height, label, context));
            flows.add(head == null ? item : new Headed(item, head));
        }
        return flows;
    }

    /** A tick or a cross beside the first line of an item, read as a word. {@code tags} are the structure elements around it. */
    private static List<Item> mark(Checklist.Check check, double size, double height, List<Tag> tags, LayoutContext context) {
        Scorecard.Grade grade = check.yes() ? Scorecard.Grade.YES : Scorecard.Grade.NO;
        List<Item> mark = context.icons().mark(grade, size, context.theme().color(check.yes() ? "positive" : "negative"));
        double middle = TextFlow.baseline(height, size) - MIDDLE * size;
        Group drawn = Group.at(0, middle - size / 2, mark);
        return List.of(TextFlow.wrap(tags, Group.tagged(Tag.of(Tag.Role.SPAN).withLang(Words.language(context.lang())).withActualText(context.words().get("grade." + grade)), List.of(drawn))));
    }

    private static double size(LayoutContext context, Fit fit) {
        return fit.size(context.size("body"), context.floor("body"));
    }

    /** A numbered table of prediction, outcome and grade; the numbers and grades take what they need of the width. */
    static Flow scorecard(Scorecard scorecard, LayoutContext context) {
        Words words = context.words();
        List<Table.Row> rows = new ArrayList<>();
        for (Scorecard.Row row : scorecard.rows())
            rows.add(row(row.where(), String.valueOf(rows.size() + 1), row.prediction(), row.outcome(), words.get("grade." + row.grade())));
        Table.Row head = row(scorecard.where(), "", words.get("scorecard.prediction"), words.get("scorecard.outcome"), words.get("scorecard.grade"));
        Table table = new Table(scorecard.where(), scorecard.lang(), "", List.of(head), rows,
                List.of(Table.Align.LEFT, Table.Align.LEFT, Table.Align.LEFT, Table.Align.LEFT), List.of(), false, Map.of(),
                Table.Best.NONE, "", List.of());
        return new TableFlow(table, context, scorecard.rows().stream().map(Scorecard.Row::grade).toList());
    }

    private static Table.Row row(Where where, String... cells) {
        return new Table.Row(where, Table.RowKind.CELLS, Stream.of(cells).map(Table.Cell::of).toList());
    }
}
