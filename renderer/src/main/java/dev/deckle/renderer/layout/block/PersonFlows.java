package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.People;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.Texts;
import java.util.ArrayList;
import java.util.List;

/** A person's portrait, name, role and text. */
public final class PersonFlows {
    private PersonFlows() { }

    public static List<Flow> stacked(People.Person person, double photoHeight, LayoutContext context) {
        List<Flow> flows = new ArrayList<>(photo(person, photoHeight, context));
        flows.addAll(words(person, context));
        return flows;
    }

    /** The portrait, or nothing where there is none. */
    public static List<Flow> photo(People.Person person, double height, LayoutContext context) {
        return person.photo() == null ? List.of() : List.of(new PictureFlow(new Slot(person.photo(), List.of(), context), height, context));
    }

    public static List<Flow> words(People.Person person, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        TextFlow.Form name = TextFlow.Form.of(context.size("heading"), context.floor("body"), 1.4, context.length(6)).balanced();
        flows.add(new TextFlow(context.markup(person.name(), context.titleStyle("title"), person.where()), name, List.of(context.heading()), true));
        if (!person.role().isEmpty()) flows.add(Texts.small(person.role(), "muted", 0, person.where(), List.of(), context));
        if (!person.text().isEmpty()) flows.add(Texts.body(person.text(), context.space("item") * 0.7, person.where(), List.of(), context));
        return flows;
    }
}
