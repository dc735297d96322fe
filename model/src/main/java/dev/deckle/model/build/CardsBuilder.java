package dev.deckle.model.build;

import dev.deckle.model.block.Cards;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The cells of a grid. */
public final class CardsBuilder extends Words {
    final List<Cards.Card> cards;
    private final String group;

    CardsBuilder(Build build) {
        this(build, "", new ArrayList<>());
    }

    private CardsBuilder(Build build, String group, List<Cards.Card> cards) {
        super(build);
        this.group = group;
        this.cards = cards;
    }

    @Word(usage = "card('label', value: '$10B', image: 'logo.svg', text: '…')", doc = "One cell: a label with a value, a picture, a text.")
    public void card(Object label) {
        card(Map.of(), label);
    }

    public void card(Map<String, ?> options) {
        card(options, "");
    }

    public void card(Map<String, ?> options, Object label) {
        Where where = place("card");
        NamedOptions o = read("card", where, options);
        String name = one("card", where, label);
        cards.add(new Cards.Card(where, group, name, o.text("value"), picture(o, "image", "card", name), o.text("text")));
        o.end();
    }

    @Word(usage = "group('heading') { card … }", doc = "Cards under a heading of their own.")
    public void group(Object heading, Consumer<CardsBuilder> body) {
        open("group", body, new CardsBuilder(build, one("group", place("group"), heading), cards));
    }
}
