package dev.deckle.model.build;

import dev.deckle.model.Leaf;
import java.util.ArrayList;
import java.util.List;

/** The pages of a section. */
public final class SectionBuilder extends PageWords {
    final List<Leaf> parts = new ArrayList<>();

    SectionBuilder(Build build) {
        super(build);
    }

    @Override
    void add(Leaf leaf) {
        parts.add(leaf);
    }
}
