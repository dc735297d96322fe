package dev.deckle.model.build;

import java.util.ArrayList;
import java.util.List;

/** What the last page has beside its title. */
public final class ClosingBuilder extends Words {
    final List<String> lines = new ArrayList<>();

    ClosingBuilder(Build build) {
        super(build);
    }

    @Word(usage = "text 'a line', 'another'", doc = "Lines under the title.")
    public void text(Object... texts) {
        lines.addAll(many("text", place("text"), texts));
    }
}
