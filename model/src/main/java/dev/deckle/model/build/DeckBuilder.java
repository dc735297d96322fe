package dev.deckle.model.build;

import dev.deckle.model.Cover;
import dev.deckle.model.Deck;
import dev.deckle.model.Kind;
import dev.deckle.model.Leaf;
import dev.deckle.model.Meta;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.ThemeRef;
import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A deck: its fields, sections and pages.
 *
 * <pre>{@code
 * Deck deck = DeckBuilder.deck(d -> {
 *     d.title("State of AI");
 *     d.slide("One chip", s -> s.lead("**10.3** bn"));
 * });
 * }</pre>
 */
public final class DeckBuilder extends DeckWords {
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Where> names = new LinkedHashMap<>();
    private ThemeRef theme = ThemeRef.REPORT;
    private Asset logo;
    private Where cover;
    private final Where where;

    public DeckBuilder(Build build) {
        super(build);
        where = place("deck");
    }

    /** A deck that names no files. */
    public static Deck deck(Consumer<DeckBuilder> body) {
        return deck(AssetReader.NONE, body);
    }

    /**
     * A deck whose files are read by {@code assets}.
     *
     * @throws dev.deckle.model.diagnostic.DeckException when anything in it is wrong, with everything that is
     */
    public static Deck deck(AssetReader assets, Consumer<DeckBuilder> body) {
        Diagnostics found = new Diagnostics();
        DeckBuilder deck = new DeckBuilder(new Build(found, assets, Places.OF_THE_CALLER, BodyRunner.PLAIN));
        body.accept(deck);
        Deck made = deck.finish();
        found.throwIfErrors();
        return made;
    }

    @Override
    void add(Leaf leaf) {
        parts.add(leaf);
    }

    @Word(usage = "section('name', title: 'on the divider', id: '…', divider: false) { slide … }", doc = "A chapter: an entry in the bar, a divider page, and its pages.")
    public void section(Object name, Consumer<SectionBuilder> body) {
        section(Map.of(), name, body);
    }

    public void section(Object name) {
        section(Map.of(), name, b -> { });
    }

    public void section(Map<String, ?> options, Object name) {
        section(options, name, b -> { });
    }

    public void section(Map<String, ?> options, Object name, Consumer<SectionBuilder> body) {
        Where where = place("section");
        NamedOptions o = read("section", where, options);
        String text = one("section", where, name);
        if (text.isBlank()) build.error("wrong-argument", where, "a section needs a name", Usage.of("section"));
        Where before = names.putIfAbsent(text, where);
        if (before != null) build.error("duplicate-section", where, "there is a section '" + text + "' already, in line " + before.line(),
                "give each section a name of its own");
        String id = build.id(where, o, "id");
        Boolean divider = o.flagOrNull("divider");
        String title = o.text("title");
        o.end();
        List<Leaf> pages = open("section", body, new SectionBuilder(build)).parts;
        build.name(text, id);
        parts.add(new Section(where, text, title, id.isEmpty() ? text : id, divider == null || divider, pages));
    }

    @Word(usage = "cover() or cover { text 'a line'; image 'x.png' }", doc = "The first page, from the deck's fields.")
    public void cover() {
        cover(b -> { });
    }

    public void cover(Consumer<CoverBuilder> body) {
        Where where = place("cover");
        if (cover != null) build.error("second-cover", where, "the deck has a cover already, in line " + cover.line(), "say it once");
        cover = where;
        CoverBuilder made = open("cover", body, new CoverBuilder(build));
        parts.add(new Cover(where, made.lines, made.image));
    }

    @Word(usage = "theme 'report' or theme('report') { accent '#D85040' } or theme 'my.theme.properties'", doc = "The look: a built-in theme or a theme file, and changes to it.")
    public void theme(Object name) {
        theme(name, b -> { });
    }

    public void theme(Consumer<ThemeBuilder> body) {
        theme("report", body);
    }

    public void theme(Object name, Consumer<ThemeBuilder> body) {
        Where where = place("theme");
        String text = one("theme", where, name);
        boolean file = text.endsWith(".properties");
        Asset asset = file ? build.asset(text, "theme", where) : null;
        ThemeFiles brought = ThemeFiles.of(asset, build, where);
        ThemeBuilder tokens = open("theme", body, new ThemeBuilder(build));
        tokens.fonts.addAll(brought.fonts());
        theme = new ThemeRef(where, text, asset, tokens.tokens, tokens.fonts, brought.logo());
    }

    @Word(usage = "logo 'mark.svg'", doc = "A picture in the frame of every page.")
    public void logo(Object path) {
        logo = build.asset(path, "logo", place("logo"));
    }

    @Word(usage = "modality('audio', icon: 'audio.svg', label: '…')", doc = "A kind of model input and output of the deck's own.")
    public void modality(Map<String, ?> options, Object name) {
        Where where = place("modality");
        NamedOptions o = read("modality", where, options);
        String id = one("modality", where, name);
        Object icon = o.any("icon");
        Asset asset = icon == null ? null : build.asset(icon, "modality", where);
        String label = o.text("label");
        if (icon == null) build.error("wrong-option", where, "`modality` needs an icon", Usage.of("modality"));
        if (build.kinds().containsKey(id)) build.error("duplicate-id", where, "there is a kind '" + id + "' already", "name it otherwise");
        else build.kinds().put(id, new Kind(id, label.isEmpty() ? id : label, asset));
        o.end();
    }

    /** The deck so far. */
    public Deck finish() {
        build.checkMentions();
        if (parts.isEmpty() && !build.diagnostics().hasErrors()) build.error("empty-deck", where, "the deck has no pages", "write: slide('title') { … }");
        Map<String, String> f = fields;
        String title = f.getOrDefault("title", "");
        Meta meta = new Meta(title, f.getOrDefault("subtitle", ""), f.getOrDefault("author", ""), f.getOrDefault("organisation", ""),
                f.getOrDefault("date", ""), f.getOrDefault("language", Language.of(title)), f.getOrDefault("hashtag", ""),
                f.getOrDefault("footer", ""), keywords, places);
        ThemeRef look = new ThemeRef(theme.where(), theme.name(), theme.file(), theme.overrides(), theme.fonts(), logo == null ? theme.logo() : logo);
        List<Kind> own = build.kinds().values().stream().filter(k -> !Kind.BUILT_IN.contains(k)).toList();
        return new Deck(meta, size, look, own, parts);
    }
}
