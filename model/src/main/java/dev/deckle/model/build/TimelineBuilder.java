package dev.deckle.model.build;

import dev.deckle.model.block.Timeline;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events along a line. */
public final class TimelineBuilder extends Words {
    final List<Timeline.Event> events = new ArrayList<>();

    TimelineBuilder(Build build) {
        super(build);
    }

    @Word(usage = "at '2010', 'what happened' or at('2014', '…', image: 'x.png', alt: '…')", doc = "One event: when and what.")
    public void at(Object when, Object text) {
        at(Map.of(), when, text);
    }

    public void at(Map<String, ?> options, Object when, Object text) {
        Where where = place("at");
        NamedOptions o = read("at", where, options);
        String what = one("at", where, text);
        events.add(new Timeline.Event(where, one("at", where, when), what, picture(o, "image", "at", what)));
        o.end();
    }
}
