package dev.deckle.model.build;

import dev.deckle.model.block.People;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Short biographies. */
public final class PeopleBuilder extends Words {
    final List<People.Person> people = new ArrayList<>();

    PeopleBuilder(Build build) {
        super(build);
    }

    @Word(usage = "person('name', role: '…', photo: 'x.jpg', text: '…')", doc = "One person with role, portrait and a short text.")
    public void person(Object name) {
        person(Map.of(), name);
    }

    public void person(Map<String, ?> options, Object name) {
        Where where = place("person");
        NamedOptions o = read("person", where, options);
        String who = one("person", where, name);
        people.add(new People.Person(where, who, o.text("role"), picture(o, "photo", "person", who), o.text("text")));
        o.end();
    }
}
