package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Table;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Indented;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.Texts;
import dev.deckle.renderer.layout.table.TableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checklists and scorecards: lists whose items carry a judgement. */
final class Lists {
    /** How far above the baseline the middle of the letters is, in em. */
    private static final double MIDDLE = 0.36;

    private Lists() { }

    /** A headed list with a tick or a cross at each item. */
    static List<Flow> checklist(Checklist checklist, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        if (!checklist.title().isEmpty()) flows.add(TextBlocks.heading(new Heading(checklist.where(), "", checklist.title()), context));
        Tag list = context.tag(Tag.Role.L);
        for (Checklist.Check check : checklist.checks()) {
            Tag item = context.keys().tag(Tag.Role.LI);
            List<Tag> around = List.of(list, item, context.keys().tag(Tag.Role.LBODY));
            List<Tag> label = List.of(list, item, context.keys().tag(Tag.Role.LBL));
            Flow text = Texts.body(check.text(), context.space("item") * 0.8, check.where(), around, context);
            flows.add(new Indented(text, context.space("bullet") + 4, (height, fit) -> mark(check, size(context, fit), height, label, context)));
        }
        return flows;
    }

    /** A tick or a cross beside the first line of an item, read as a word. {@code tags} are the structure elements around it. */
    private static List<Item> mark(Checklist.Check check, double size, double height, List<Tag> tags, LayoutContext context) {
        Scorecard.Grade grade = check.yes() ? Scorecard.Grade.YES : Scorecard.Grade.NO;
        List<Item> mark = context.icons().mark(grade, size, context.theme().color(check.yes() ? "positive" : "negative"));
        double middle = TextFlow.baseline(height, size) - MIDDLE * size;
        Group drawn = Group.at(0, middle - size / 2, mark);
        return List.of(TextFlow.wrap(tags, Group.tagged(Tag.of(Tag.Role.SPAN).withActualText(context.words().get("grade." + grade)), List.of(drawn))));
    }

    private static double size(LayoutContext context, Fit fit) {
        return fit.size(context.size("body"), context.floor("body"));
    }

    /** A numbered table of prediction, outcome and grade. */
    static Flow scorecard(Scorecard scorecard, LayoutContext context) {
        List<Table.Row> rows = new ArrayList<>();
        for (Scorecard.Row row : scorecard.rows()) {
            rows.add(new Table.Row(row.where(), Table.RowKind.CELLS, List.of(Table.Cell.of(String.valueOf(rows.size() + 1)),
                    Table.Cell.of(row.prediction()), Table.Cell.of(row.outcome()), Table.Cell.of(grade(row.grade(), context)))));
        }
        Table.Row head = new Table.Row(scorecard.where(), Table.RowKind.CELLS, List.of(Table.Cell.of(""),
                Table.Cell.of(context.words().get("scorecard.prediction")), Table.Cell.of(context.words().get("scorecard.outcome")),
                Table.Cell.of(context.words().get("scorecard.grade"))));
        Map<String, Table.Tone> tones = Map.of(grade(Scorecard.Grade.YES, context), Table.Tone.POSITIVE,
                grade(Scorecard.Grade.NO, context), Table.Tone.NEGATIVE, grade(Scorecard.Grade.PARTLY, context), Table.Tone.NEUTRAL);
        Table table = new Table(scorecard.where(), scorecard.lang(), "", List.of(head), rows,
                List.of(Table.Align.LEFT, Table.Align.LEFT, Table.Align.LEFT, Table.Align.LEFT), List.of(0.35, 6.0, 6.0, 1.2), false, tones,
                Table.Best.NONE, "", List.of());
        return new TableFlow(table, context);
    }

    private static String grade(Scorecard.Grade grade, LayoutContext context) {
        String mark = switch (grade) {
            case YES -> "✓";
            case NO -> "✗";
            case PARTLY -> "◐";
            case OPEN -> "○";
        };
        return mark + " " + context.words().get("grade." + grade);
    }
}
