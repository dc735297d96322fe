package dev.deckle.model.build;

import dev.deckle.model.block.Term;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;

/** Definitions, one after the other. */
public final class TermsBuilder extends Words {
    final List<Term> terms = new ArrayList<>();

    TermsBuilder(Build build) {
        super(build);
    }

    @Word(usage = "term 'AI', 'a discipline …'", doc = "One definition: the term and what it means.")
    public void term(Object term, Object definition) {
        Where where = place("term");
        terms.add(new Term(one("term", where, term), one("term", where, definition)));
    }
}
