package dev.deckle.model.build;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Caption;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.MathBlock;
import dev.deckle.model.block.Note;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Term;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The words for text. Every text is inline markup; {@code lang:} sets a block's language. */
public abstract class TextWords extends Words {
    final List<Block> blocks = new ArrayList<>();
    final List<Source> sources;

    TextWords(Build build, List<Source> sources) {
        super(build);
        this.sources = sources;
    }

    /** Adds a block made elsewhere. */
    public final void add(Block block) {
        blocks.add(block);
    }

    @Word(usage = "text 'one paragraph', 'another'", doc = "One or more running paragraphs; a blank line begins another.")
    public void text(Object... paragraphs) {
        text(Map.of(), paragraphs);
    }

    public void text(Map<String, ?> options, Object... paragraphs) {
        Where where = place("text");
        NamedOptions o = read("text", where, options);
        List<String> texts = many("text", where, paragraphs).stream().flatMap(t -> paragraphs(t).stream()).toList();
        if (!texts.isEmpty()) add(new Text(where, o.lang(), texts));
        else o.lang();
        o.end();
    }

    /** A text parted at its blank lines; one that has nothing else stays as it is. */
    private static List<String> paragraphs(String text) {
        List<String> parts = Arrays.stream(text.replace("\r\n", "\n").split("\n[ \\t]*\n\\s*")).filter(p -> !p.isBlank()).toList();
        return parts.isEmpty() ? List.of(text) : parts;
    }

    @Word(usage = "heading 'text' or heading('text', level: 2)", doc = "A heading inside the body, below the slide's title; level: 2 is below another heading.")
    public void heading(Object text) {
        heading(Map.of(), text);
    }

    public void heading(Map<String, ?> options, Object text) {
        Where where = place("heading");
        NamedOptions o = read("heading", where, options);
        Double asked = o.number("level");
        int level = asked == null ? 1 : asked.intValue();
        if (asked != null && (asked < 1 || asked > 4 || asked != level)) o.wrong("level", "a number from 1 to 4", asked);
        add(new Heading(where, o.lang(), one("heading", where, text), Math.max(1, Math.min(level, deepest() + 1))));
        o.end();
    }

    /** The level of the heading before; 0 for none. */
    private int deepest() {
        for (int i = blocks.size() - 1; i >= 0; i--) if (blocks.get(i) instanceof Heading h) return h.level();
        return 0;
    }

    @Word(usage = "note 'text' or note('text', mark: '*')", doc = "A footnote, set small at the foot of the body.")
    public void note(Object text) {
        note(Map.of(), text);
    }

    public void note(Map<String, ?> options, Object text) {
        Where where = place("note");
        NamedOptions o = read("note", where, options);
        add(new Note(where, o.lang(), o.text("mark"), one("note", where, text)));
        o.end();
    }

    @Word(usage = "caption 'text'", doc = "A remark under the figure or table before it.")
    public void caption(Object text) {
        caption(Map.of(), text);
    }

    public void caption(Map<String, ?> options, Object text) {
        Where where = place("caption");
        NamedOptions o = read("caption", where, options);
        String lang = o.lang();
        String caption = one("caption", where, text);
        Block attached = blocks.isEmpty() || !lang.isEmpty() ? null : Captions.attach(blocks.get(blocks.size() - 1), caption);
        if (attached == null) add(new Caption(where, lang, caption));
        else blocks.set(blocks.size() - 1, attached);
        o.end();
    }

    @Word(usage = "bullets 'a', 'b', ['b.1', 'b.2'] or bullets { item 'a' }", doc = "A bulleted list; a list after an entry holds the entries below it.")
    public void bullets(Object... items) {
        bullets(Map.of(), items);
    }

    public void bullets(Map<String, ?> options, Object... items) {
        list("bullets", options, where -> ListBuilder.of(build, "bullets", where, items));
    }

    public void bullets(Consumer<ListBuilder> body) {
        bullets(Map.of(), body);
    }

    public void bullets(Map<String, ?> options, Consumer<ListBuilder> body) {
        list("bullets", options, where -> open("bullets", body, new ListBuilder(build)).items());
    }

    @Word(usage = "numbered 'a', 'b' or numbered(from: 5) { item 'a' }", doc = "A numbered list; from: says where the numbers start.")
    public void numbered(Object... items) {
        numbered(Map.of(), items);
    }

    public void numbered(Map<String, ?> options, Object... items) {
        list("numbered", options, where -> ListBuilder.of(build, "numbered", where, items));
    }

    public void numbered(Consumer<ListBuilder> body) {
        numbered(Map.of(), body);
    }

    public void numbered(Map<String, ?> options, Consumer<ListBuilder> body) {
        list("numbered", options, where -> open("numbered", body, new ListBuilder(build)).items());
    }

    private void list(String word, Map<String, ?> options, java.util.function.Function<Where, List<ListBlock.Item>> entries) {
        Where where = place(word);
        NamedOptions o = read(word, where, options);
        boolean numbered = word.equals("numbered");
        int before = build.mistakes();
        Double from = numbered ? o.number("from") : null;
        List<ListBlock.Item> items = entries.apply(where);
        if (items.isEmpty()) build.empty("empty-list", where, before, "this list has no entries", Usage.of(word));
        else add(new ListBlock(where, o.lang(), numbered, from == null ? 1 : from.intValue(), items));
        o.lang();
        o.end();
    }

    @Word(usage = "terms('AI': 'a discipline …', 'AGI': '…') or terms { term 'AI', '…' }", doc = "Definitions.")
    public void terms(Map<String, ?> definitions) {
        Where where = place("terms");
        NamedOptions o = read("terms", where, definitions);
        String lang = o.lang();
        List<Term> terms = new ArrayList<>();
        o.rest().forEach((term, definition) -> terms.add(new Term(term, one("terms", where, definition))));
        add(new Terms(where, lang, terms));
    }

    public void terms(Consumer<TermsBuilder> body) {
        terms(Map.of(), body);
    }

    public void terms(Map<String, ?> options, Consumer<TermsBuilder> body) {
        Where where = place("terms");
        NamedOptions o = read("terms", where, options);
        add(new Terms(where, o.lang(), open("terms", body, new TermsBuilder(build)).terms));
        o.end();
    }

    @Word(usage = "quote('text', by: 'name', role: 'what they are')", doc = "A quotation with the one who said it.")
    public void quote(Object... paragraphs) {
        quote(Map.of(), paragraphs);
    }

    public void quote(Map<String, ?> options, Object... paragraphs) {
        Where where = place("quote");
        NamedOptions o = read("quote", where, options);
        add(new Quote(where, o.lang(), many("quote", where, paragraphs), o.text("by"), o.text("role")));
        o.end();
    }

    @Word(usage = "code 'python', '''…'''", doc = "A listing set in a monospaced face; the language comes first and may be left out.")
    public void code(Object text) {
        code(Map.of(), "", text);
    }

    public void code(Object language, Object text) {
        code(Map.of(), language, text);
    }

    public void code(Map<String, ?> options, Object text) {
        code(options, "", text);
    }

    public void code(Map<String, ?> options, Object language, Object text) {
        Where where = place("code");
        NamedOptions o = read("code", where, options);
        add(new Code(where, o.lang(), one("code", where, language), Listing.tidy(one("code", where, text))));
        o.end();
    }

    @Word(usage = "math 'e = mc^2' or math('…', alt: 'energy is …')", doc = "A displayed formula in TeX notation.")
    public void math(Object tex) {
        math(Map.of(), tex);
    }

    public void math(Map<String, ?> options, Object tex) {
        Where where = place("math");
        NamedOptions o = read("math", where, options);
        add(new MathBlock(where, o.lang(), one("math", where, tex), o.text("alt")));
        o.end();
    }

    @Word(usage = "source 'name' or source('name', url: 'https://…', asOf: '2023-10')", doc = "Where it comes from; set at the foot of the slide.")
    public void source(Object name) {
        source(Map.of(), name);
    }

    public void source(Map<String, ?> options, Object name) {
        sources.add(source(place("source"), name, options));
    }
}
