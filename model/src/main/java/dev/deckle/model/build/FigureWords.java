package dev.deckle.model.build;

import dev.deckle.model.block.Asset;
import dev.deckle.model.block.Cards;
import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Diagram;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.People;
import dev.deckle.model.block.Placeholder;
import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Timeline;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The words for pictures, diagrams, and cells in a grid. */
public abstract class FigureWords extends TextWords {
    FigureWords(Build build, List<Source> sources) {
        super(build, sources);
    }

    @Word(usage = "image('x.png', alt: 'what it shows', caption: '…', fit: 'cover', decorative: true)", doc = "A picture: PNG, JPEG or SVG.")
    public void image(Object path) {
        image(Map.of(), path);
    }

    public void image(Map<String, ?> options, Object path) {
        Where where = place("image");
        NamedOptions o = read("image", where, options);
        Asset asset = build.asset(path, "image", where);
        Image image = new Image(where, o.lang(), asset, o.text("alt"), o.flag("decorative"), o.text("caption"),
                o.choice("fit", Image.Fit.class, Image.Fit.CONTAIN), sources(o));
        if (asset != null) add(image);
        o.end();
    }

    @Word(usage = "placeholder('photo of …', ratio: 16/9)", doc = "A drawn stand-in for a figure that is still missing; warned about.")
    public void placeholder(Object text) {
        placeholder(Map.of(), text);
    }

    public void placeholder(Map<String, ?> options, Object text) {
        Where where = place("placeholder");
        NamedOptions o = read("placeholder", where, options);
        Double ratio = o.number("ratio");
        if (ratio != null && !(ratio > 0)) o.wrong("ratio", "a number above 0, such as 16/9", ratio);
        add(new Placeholder(where, o.lang(), one("placeholder", where, text), ratio == null || !(ratio > 0) ? 16.0 / 9 : ratio));
        o.end();
    }

    @Word(usage = "cards(across: 3) { card('label', value: '$10B', image: 'logo.svg') }", doc = "A grid of cells: logos, amounts, a gallery.")
    public void cards(Consumer<CardsBuilder> body) {
        cards(Map.of(), body);
    }

    public void cards(Map<String, ?> options, Consumer<CardsBuilder> body) {
        Where where = place("cards");
        NamedOptions o = read("cards", where, options);
        Double across = o.number("across");
        if (across != null && (across < 1 || across > 12 || across % 1 != 0)) o.wrong("across", "a whole number from 1 to 12", across);
        add(new Cards(where, o.lang(), across == null ? 0 : across.intValue(), open("cards", body, new CardsBuilder(build)).cards));
        o.end();
    }

    @Word(usage = "timeline { at '2010', '…' }", doc = "Events along a line, in the order given.")
    public void timeline(Consumer<TimelineBuilder> body) {
        timeline(Map.of(), body);
    }

    public void timeline(Map<String, ?> options, Consumer<TimelineBuilder> body) {
        Where where = place("timeline");
        NamedOptions o = read("timeline", where, options);
        add(new Timeline(where, o.lang(), open("timeline", body, new TimelineBuilder(build)).events));
        o.end();
    }

    @Word(usage = "people { person('name', role: '…', photo: 'x.jpg', text: '…') }", doc = "Short biographies.")
    public void people(Consumer<PeopleBuilder> body) {
        people(Map.of(), body);
    }

    public void people(Map<String, ?> options, Consumer<PeopleBuilder> body) {
        Where where = place("people");
        NamedOptions o = read("people", where, options);
        add(new People(where, o.lang(), open("people", body, new PeopleBuilder(build)).people));
        o.end();
    }

    @Word(usage = "checklist('heading') { yes 'text'; no 'text' }", doc = "A headed list of items marked yes or no.")
    public void checklist(Consumer<ChecklistBuilder> body) {
        checklist(Map.of(), "", body);
    }

    public void checklist(Object title, Consumer<ChecklistBuilder> body) {
        checklist(Map.of(), title, body);
    }

    public void checklist(Map<String, ?> options, Object title, Consumer<ChecklistBuilder> body) {
        Where where = place("checklist");
        NamedOptions o = read("checklist", where, options);
        String heading = one("checklist", where, title);
        add(new Checklist(where, o.lang(), heading, open("checklist", body, new ChecklistBuilder(build)).checks));
        o.end();
    }

    @Word(usage = "scorecard { row('prediction', 'outcome', grade: yes) }", doc = "Predictions with what became of them, graded.")
    public void scorecard(Consumer<ScorecardBuilder> body) {
        scorecard(Map.of(), body);
    }

    public void scorecard(Map<String, ?> options, Consumer<ScorecardBuilder> body) {
        Where where = place("scorecard");
        NamedOptions o = read("scorecard", where, options);
        add(new Scorecard(where, o.lang(), open("scorecard", body, new ScorecardBuilder(build)).rows));
        o.end();
    }

    @Word(usage = "diagram { node 'a'; link 'a', 'b', 'why' }", doc = "Boxes and arrows, laid out automatically.")
    public void diagram(Consumer<DiagramBuilder> body) {
        diagram(Map.of(), body);
    }

    public void diagram(Map<String, ?> options, Consumer<DiagramBuilder> body) {
        Where where = place("diagram");
        NamedOptions o = read("diagram", where, options);
        DiagramBuilder d = open("diagram", body, new DiagramBuilder(build));
        add(new Diagram(where, o.lang(), new ArrayList<>(d.nodes.values()), d.links, o.flag("vertical"), o.text("alt"), o.text("caption")));
        o.end();
    }
}
