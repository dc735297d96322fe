package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** Predictions with what became of them, graded by drawn marks. */
public record Scorecard(Where where, String lang, List<Row> rows) implements Block {
    public Scorecard {
        rows = List.copyOf(rows);
    }

    /** What became of a prediction. */
    public enum Grade { YES, NO, PARTLY, OPEN }

    /** One prediction, its outcome and grade. */
    public record Row(Where where, String prediction, String outcome, Grade grade) { }
}
