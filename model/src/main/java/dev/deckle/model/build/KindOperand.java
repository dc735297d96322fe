package dev.deckle.model.build;

import dev.deckle.model.Kind;
import dev.deckle.model.Modality;
import java.util.ArrayList;
import java.util.List;

/** Kinds joined by {@code +}; {@code >>} makes a model of them: {@code text + image >> text}. */
public record KindOperand(List<Kind> kinds) {
    public KindOperand {
        kinds = List.copyOf(kinds);
    }

    /** Both. */
    public KindOperand plus(KindOperand other) {
        List<Kind> all = new ArrayList<>(kinds);
        all.addAll(other.kinds);
        return new KindOperand(all);
    }

    /** A model that takes these and gives the others. */
    public Modality rightShift(KindOperand outputs) {
        return new Modality(kinds, outputs.kinds);
    }

    /** The same as {@link #rightShift}, for programs. */
    public Modality to(KindOperand outputs) {
        return rightShift(outputs);
    }
}
