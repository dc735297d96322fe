package dev.deckle.model.build;

import dev.deckle.model.block.Scorecard;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Predictions with what became of them. */
public final class ScorecardBuilder extends Words {
    final List<Scorecard.Row> rows = new ArrayList<>();

    ScorecardBuilder(Build build) {
        super(build);
    }

    @Word(usage = "row('prediction', 'outcome', grade: yes)", doc = "One prediction, its outcome, and a grade: yes, no, partly or open.")
    public void row(Object prediction, Object outcome) {
        row(Map.of(), prediction, outcome);
    }

    public void row(Map<String, ?> options, Object prediction, Object outcome) {
        Where where = place("row");
        NamedOptions o = read("row", where, options);
        rows.add(new Scorecard.Row(where, one("row", where, prediction), one("row", where, outcome),
                o.choice("grade", Scorecard.Grade.class, Scorecard.Grade.OPEN)));
        o.end();
    }
}
