package dev.deckle.model.build;

import dev.deckle.model.Kind;
import java.util.List;

/** The kinds of model input and output, for programs: {@code model(text().plus(image()).to(text()))}. */
public final class Kinds {
    private Kinds() { }

    public static KindOperand text() {
        return of(Kind.TEXT);
    }

    public static KindOperand image() {
        return of(Kind.IMAGE);
    }

    public static KindOperand code() {
        return of(Kind.CODE);
    }

    public static KindOperand tool() {
        return of(Kind.TOOL);
    }

    public static KindOperand video() {
        return of(Kind.VIDEO);
    }

    public static KindOperand music() {
        return of(Kind.MUSIC);
    }

    public static KindOperand threeD() {
        return of(Kind.THREE_D);
    }

    public static KindOperand robot() {
        return of(Kind.ROBOT);
    }

    /** A kind of the deck's own. */
    public static KindOperand of(Kind kind) {
        return new KindOperand(List.of(kind));
    }
}
