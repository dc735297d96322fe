package dev.deckle.model.build;

import dev.deckle.model.block.Checklist;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;

/** Items marked yes or no. */
public final class ChecklistBuilder extends Words {
    final List<Checklist.Check> checks = new ArrayList<>();

    ChecklistBuilder(Build build) {
        super(build);
    }

    @Word(usage = "yes 'text', 'another'", doc = "Items with a tick.")
    public void yes(Object... texts) {
        add("yes", true, texts);
    }

    @Word(usage = "no 'text', 'another'", doc = "Items with a cross.")
    public void no(Object... texts) {
        add("no", false, texts);
    }

    private void add(String word, boolean yes, Object... texts) {
        Where where = place(word);
        many(word, where, texts).forEach(t -> checks.add(new Checklist.Check(where, yes, t)));
    }
}
