package dev.deckle.model.build;

import dev.deckle.model.Agenda;
import dev.deckle.model.Closing;
import dev.deckle.model.Leaf;
import dev.deckle.model.ModelLegend;
import dev.deckle.model.SourceRegister;
import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The pages that may stand in a deck and in a section. */
public abstract class PageWords extends Words {
    PageWords(Build build) {
        super(build);
    }

    abstract void add(Leaf leaf);

    @Word(usage = "slide('title', id: '…', layout: 'figure-right') { lead '…'; bullets '…' }", doc = "A slide; the title may be left out.")
    public void slide(Object title, Consumer<SlideBuilder> body) {
        slide(Map.of(), title, body);
    }

    public void slide(Consumer<SlideBuilder> body) {
        slide(Map.of(), "", body);
    }

    public void slide(Map<String, ?> options, Consumer<SlideBuilder> body) {
        slide(options, "", body);
    }

    public void slide(Object title) {
        slide(Map.of(), title, b -> { });
    }

    public void slide(Map<String, ?> options, Object title) {
        slide(options, title, b -> { });
    }

    public void slide(Map<String, ?> options, Object title, Consumer<SlideBuilder> body) {
        Where where = place("slide");
        NamedOptions o = read("slide", where, options);
        String name = one("slide", where, title);
        String id = build.id(where, o, "id");
        SlideBuilder slide = new SlideBuilder(build, where);
        slide.layout(o);
        o.end();
        build.runSlide(name, body, slide);
        add(slide.finish(name, id));
    }

    @Word(usage = "agenda()", doc = "Every section with its page range.")
    public void agenda() {
        agenda(Map.of());
    }

    public void agenda(Map<String, ?> options) {
        NamedOptions o = read("agenda", place("agenda"), options);
        add(new Agenda(o.where(), o.text("title")));
        o.end();
    }

    public void agenda(Object title) {
        Where where = place("agenda");
        add(new Agenda(where, one("agenda", where, title)));
    }

    @Word(usage = "modelLegend()", doc = "The key of the model icons: all kinds, and the model types with their names.")
    public void modelLegend() {
        modelLegend(Map.of());
    }

    public void modelLegend(Map<String, ?> options) {
        NamedOptions o = read("modelLegend", place("modelLegend"), options);
        add(new ModelLegend(o.where(), o.text("title"), o.text("lead")));
        o.end();
    }

    @Word(usage = "sources()", doc = "A register of all sources with the pages that use them.")
    public void sources() {
        sources(Map.of());
    }

    public void sources(Map<String, ?> options) {
        NamedOptions o = read("sources", place("sources"), options);
        add(new SourceRegister(o.where(), o.text("title")));
        o.end();
    }

    @Word(usage = "closing() or closing('Thank you', 'a line') or closing('Thank you') { text 'a line' }", doc = "The last page.")
    public void closing(Object... lines) {
        Where where = place("closing");
        List<String> texts = lines.length == 0 ? List.of() : many("closing", where, lines);
        add(new Closing(where, texts.isEmpty() ? "" : texts.get(0), texts.isEmpty() ? List.of() : texts.subList(1, texts.size())));
    }

    public void closing(Consumer<ClosingBuilder> body) {
        closing("", body);
    }

    public void closing(Object title, Consumer<ClosingBuilder> body) {
        Where where = place("closing");
        String text = one("closing", where, title);
        add(new Closing(where, text, open("closing", body, new ClosingBuilder(build)).lines));
    }
}
