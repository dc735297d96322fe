package dev.deckle.model.build;

import dev.deckle.model.Kind;
import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Severity;
import dev.deckle.model.diagnostic.Where;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What all builders of one deck share: where files come from, where findings go, how a place is found. For one thread and one deck. */
public final class Build {
    private final Diagnostics diagnostics;
    private final AssetReader assets;
    private final Places places;
    private final BodyRunner bodies;
    private final Map<String, Asset> read = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Where> ids = new LinkedHashMap<>();
    private final Set<String> sections = new LinkedHashSet<>();
    private final Map<String, Where> mentions = new LinkedHashMap<>();
    private String slide = "";
    private int mistakes;
    private Where fixed;

    public Build(Diagnostics diagnostics, AssetReader assets, Places places, BodyRunner bodies) {
        this.diagnostics = diagnostics;
        this.assets = assets;
        this.places = places;
        this.bodies = bodies;
        Kind.BUILT_IN.forEach(k -> kinds.put(k.id(), k));
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The place of the word that is being evaluated. */
    public Where here(String word) {
        return fixed != null ? fixed : places.here(word);
    }

    /** Adds blocks that all stand in one line of a text that {@code word} was given. */
    public void within(Where word, String text, int line, Runnable blocks) {
        Where outer = fixed;
        fixed = places.within(word, text, line);
        blocks.run();
        fixed = outer;
    }

    public void error(String code, Where where, String message, String hint) {
        mistaken();
        diagnostics.add(Diagnostic.error(code, where, message, hint).onSlide(slide));
    }

    public void warning(String code, Where where, String message, String hint) {
        diagnostics.add(Diagnostic.warning(code, where, message, hint).onSlide(slide));
    }

    /** An error was found, and is said by another. */
    public void mistaken() {
        mistakes++;
    }

    int mistakes() {
        return mistakes;
    }

    /** Warns that something holds nothing, unless that only follows from an error on its line or since {@code before}. */
    void empty(String code, Where where, int before, String message, String hint) {
        boolean lost = mistakes > before || diagnostics.list().stream().anyMatch(d -> d.severity() == Severity.ERROR && d.where().line() == where.line()
                && d.where().file().equals(where.file()));
        if (!lost) warning(code, where, message, hint);
    }

    /** The title of the slide whose body is being run; empty for none. */
    public String slide() {
        return slide;
    }

    /** The kinds of model input and output by their words: the built-in ones, then the deck's own. */
    public Map<String, Kind> kinds() {
        return kinds;
    }

    /** Opens the builder of a word and runs its body. */
    public <B> void run(String word, Consumer<? super B> body, B builder) {
        bodies.run(word, body, builder);
    }

    /** Findings made while the body runs name this slide. */
    <B> void runSlide(String title, Consumer<? super B> body, B builder) {
        String outer = slide;
        slide = title;
        run("slide", body, builder);
        slide = outer;
    }

    /** The file, read once per deck, or {@code null} after an error. */
    Asset asset(Object path, String word, Where where) {
        if (path instanceof Asset asset) return asset;
        String name = Texts.text(this, word, where, path);
        if (name.isEmpty()) return null;
        String key = where.file() + '\n' + name;
        if (read.containsKey(key)) return read.get(key);
        Asset asset = null;
        try {
            asset = assets.asset(name, where);
        } catch (DeckException e) {
            mistaken();
            e.diagnostics().forEach(d -> diagnostics.add(d.slide().isEmpty() ? d.onSlide(slide) : d));
        }
        read.put(key, asset);
        return asset;
    }

    /** The id an option gives; empty for none, an error when it is taken. */
    String id(Where where, NamedOptions o, String option) {
        Object given = o.any(option);
        if (given == null) return "";
        String id = Texts.text(this, option, where, given);
        if (id.isBlank()) error("wrong-option", where, "an id must not be empty", "leave it out, or give it a name");
        Where before = ids.putIfAbsent(id, where);
        if (before != null) error("duplicate-id", where, "the id '" + id + "' is taken already, in line " + before.line(),
                "give each slide and section an id of its own");
        return id;
    }

    /** A section's name and its id, which may be empty; a summary may call it by either. */
    void name(String section, String id) {
        sections.add(section);
        if (!id.isEmpty()) sections.add(id);
    }

    /** A section that a summary calls by its name or its id. */
    void mention(Where where, String section) {
        mentions.putIfAbsent(section, where);
    }

    /** Sections may come after the summary that names them, so this is checked at the end; where something went wrong, the section may be what is lost. */
    void checkMentions() {
        if (diagnostics.hasErrors()) return;
        mentions.forEach((name, where) -> {
            if (!sections.contains(name)) error("unknown-section", where, "there is no section '" + name + "'",
                    Nearest.hintOrList(name, sections, "the sections are"));
        });
    }
}
