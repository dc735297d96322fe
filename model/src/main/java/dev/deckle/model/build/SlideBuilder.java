package dev.deckle.model.build;

import dev.deckle.model.Lead;
import dev.deckle.model.Modality;
import dev.deckle.model.Slide;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A slide: what its body holds, and the fields a body has not. */
public final class SlideBuilder extends BodyBuilder {
    private final Where where;
    private Lead lead;
    private Modality modality;
    private Where modelWhere;
    private Slide.Layout layout = Slide.Layout.AUTO;
    private final List<String> notes = new ArrayList<>();

    SlideBuilder(Build build, Where where) {
        super(build, new ArrayList<>());
        this.where = where;
    }

    @Word(usage = "lead 'text'", doc = "The takeaway, set under the title. One to a slide.")
    public void lead(Object text) {
        lead(Map.of(), text);
    }

    public void lead(Map<String, ?> options, Object text) {
        Where here = place("lead");
        NamedOptions o = read("lead", here, options);
        Lead given = new Lead(here, o.lang(), one("lead", here, text));
        o.end();
        if (lead != null) {
            build.error("second-lead", here, "this slide has a lead already, in line " + lead.where().line(), "a slide has one takeaway; say the rest with text or bullets");
            return;
        }
        if (given.text().isBlank() && Texts.plain(text)) build.warning("empty-text", here, "this lead is empty", "leave it out, or say the takeaway");
        lead = given;
    }

    @Word(usage = "notes 'text'", doc = "Speaker notes; never on the page.")
    public void notes(Object... paragraphs) {
        notes.addAll(many("notes", place("notes"), paragraphs));
    }

    @Word(usage = "model text + image >> text", doc = "What a model takes and gives, drawn as icons top right.")
    public void model(Object model) {
        Where here = place("model");
        if (modality != null) build.error("second-model", here, "this slide has a model already", "a slide has one; join kinds with +");
        else if (model instanceof Modality m) {
            modality = m;
            modelWhere = here;
        }
        else if (!(model instanceof Rows.NoData)) build.error("wrong-argument", here, model instanceof KindOperand ? "`model` needs what the model gives, after >>"
                : "`model` needs kinds joined by + and >>, not " + Texts.name(model), Usage.of("model"));
    }

    @Word(usage = "layout 'figure-right'", doc = "Overrides the automatic arrangement: text, figure-right, figure-left, figure-below, figures or grid.")
    public void layout(Object how) {
        layout = Choice.of(build, place("layout"), "`layout`", Slide.Layout.class, how, Slide.Layout.AUTO);
    }

    @Word(usage = "blank()", doc = "Leaves the page without frame and title.")
    public void blank() {
        layout = Slide.Layout.BLANK;
    }

    public KindOperand getText() {
        return Kinds.text();
    }

    public KindOperand getImage() {
        return Kinds.image();
    }

    public KindOperand getCode() {
        return Kinds.code();
    }

    public KindOperand getTool() {
        return Kinds.tool();
    }

    public KindOperand getVideo() {
        return Kinds.video();
    }

    public KindOperand getMusic() {
        return Kinds.music();
    }

    public KindOperand getThreeD() {
        return Kinds.threeD();
    }

    public KindOperand getRobot() {
        return Kinds.robot();
    }

    void layout(NamedOptions o) {
        layout = o.choice("layout", Slide.Layout.class, layout);
    }

    Slide finish(String title, String id) {
        if (layout == Slide.Layout.BLANK) {
            if (lead != null && !lead.isEmpty()) notShown("lead", lead.where(), "say it with text");
            if (modality != null) notShown("model", modelWhere, "leave it out");
        }
        return new Slide(where, title, id, layout, lead == null ? Lead.none(where) : lead, modality, blocks, sources, notes);
    }

    private void notShown(String word, Where here, String instead) {
        build.warning("not-shown", here, "this " + word + " is not shown: `blank()` leaves the page without title, lead and icons", instead + ", or take blank() away");
    }
}
