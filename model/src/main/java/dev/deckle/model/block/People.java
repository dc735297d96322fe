package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** Short biographies. */
public record People(Where where, String lang, List<Person> people) implements Block {
    public People {
        people = List.copyOf(people);
    }

    /** One person; {@code photo} may be {@code null}, texts may be empty. */
    public record Person(Where where, String name, String role, Image photo, String text) { }
}
