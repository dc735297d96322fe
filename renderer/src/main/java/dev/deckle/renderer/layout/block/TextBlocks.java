package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Caption;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Term;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.Links;
import dev.deckle.renderer.layout.context.Texts;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Attached;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.markup.Part;
import java.util.ArrayList;
import java.util.List;

/** Flows of the blocks that are running text. */
final class TextBlocks {
    private TextBlocks() { }

    static List<Flow> text(Text text, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        for (String paragraph : text.paragraphs())
            flows.add(paragraph(paragraph, context.style("ink"), context.space("paragraph"), text.where(), context));
        return flows;
    }

    /**
     * A heading below another one is of the body's size, in its ink.
     *
     * @param aside what stands after it, lighter; may be empty
     */
    static Flow heading(Heading heading, String aside, LayoutContext context) {
        boolean first = heading.level() <= 1;
        double size = context.size(first ? "heading" : "body");
        TextFlow.Form form = TextFlow.Form.of(size, context.floor("body"), 1.4, context.space("paragraph") * 1.5).balanced().on(context.grid());
        TextStyle style = first ? context.titleStyle("title") : context.style("ink").withBold(true);
        Paragraph text = aside.isEmpty() ? context.markup(heading.text(), style, heading.where())
                : context.markup(List.of(new Part(heading.text(), null, true), new Part("  " + aside, null)), light(style, context), heading.where());
        return new TextFlow(text, form, List.of(context.atLevel(context.headingLevel() + heading.level() - 1).heading()), true);
    }

    /** The same, not bold, with muted links. */
    private static TextStyle light(TextStyle style, LayoutContext context) {
        return new TextStyle(style.families(), false, false, style.color(), context.theme().color("muted"), style.codeColor(), style.lang());
    }

    /** A small remark, such as a caption, in the muted colour. */
    static Flow remark(String text, List<Tag> tags, Where where, LayoutContext context) {
        TextFlow.Form form = TextFlow.Form.of(context.size("caption"), context.floor("source"), context.leading("small"), 4);
        return new TextFlow(context.markup(text, context.style("muted"), where), form, tags);
    }

    static Flow caption(Caption caption, LayoutContext context) {
        return remark(caption.text(), List.of(context.tag(Tag.Role.CAPTION)), caption.where(), context);
    }

    static List<Flow> terms(Terms terms, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        Tag list = context.tag(Tag.Role.L);
        TextFlow.Form form = Texts.form(context.space("item"), context);
        for (Term term : terms.terms()) {
            String name = "**" + term.term() + "**" + context.words().get("term.separator");
            List<Part> parts = List.of(new Part(name, context.keys().tag(Tag.Role.LBL)), new Part(term.definition(), context.keys().tag(Tag.Role.LBODY)));
            flows.add(new TextFlow(context.markup(parts, context.style("ink"), terms.where()), form, List.of(list, context.keys().tag(Tag.Role.LI))));
        }
        return flows;
    }

    /** The words of a quotation, larger than the body, and under them who said it. */
    static List<Flow> quote(Quote quote, LayoutContext context) {
        Tag tag = context.tag(Tag.Role.BLOCK_QUOTE);
        List<Flow> flows = new ArrayList<>();
        TextFlow.Form form = TextFlow.Form.of(context.size("quote"), context.floor("body"), context.leading("body"), context.space("paragraph")).on(context.grid());
        for (String paragraph : quote.paragraphs()) {
            List<Tag> tags = List.of(tag, context.keys().tag(Tag.Role.P));
            flows.add(new TextFlow(context.markup(paragraph, context.style("title"), quote.where()), form, tags));
        }
        String by = attribution(quote, context);
        if (!by.isEmpty()) {
            TextFlow.Form small = Texts.form(3, context);
            List<Tag> tags = List.of(tag, context.keys().tag(Tag.Role.P));
            flows.add(new Attached(new TextFlow(context.markup(by, context.style("muted"), quote.where()), small, tags)));
        }
        return flows;
    }

    private static String attribution(Quote quote, LayoutContext context) {
        if (quote.by().isEmpty() && quote.role().isEmpty()) return "";
        String name = quote.by().isEmpty() ? "" : "**" + quote.by() + "**";
        String joint = name.isEmpty() || quote.role().isEmpty() ? "" : context.words().get("by.separator");
        return context.words().get("by") + name + joint + quote.role();
    }

    /** Sources one after the other, each linked where it has an address; where the language changes, on a new line. */
    static List<Flow> sources(List<Source> sources, LayoutContext context, double before) {
        List<Flow> flows = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sources.size(); i++) {
            if (i < sources.size() && sources.get(i).lang().equals(sources.get(first).lang())) continue;
            flows.add(alike(sources.subList(first, i), context.in(sources.get(first).lang()), flows.isEmpty() ? before : 0));
            first = i;
        }
        return flows;
    }

    private static Flow alike(List<Source> sources, LayoutContext context, double before) {
        StringBuilder text = new StringBuilder();
        for (Source source : sources) {
            if (text.length() > 0) text.append(context.words().get("sources.separator"));
            text.append(Links.to(source.name(), source.url()));
            if (!source.asOf().isEmpty()) text.append(unbroken(context.words().get("asOf", source.asOf())));
        }
        TextStyle muted = context.style("muted").withColor(context.theme().color("muted"));
        TextFlow.Form form = TextFlow.Form.of(context.size("source"), context.floor("source"), context.leading("small"), before);
        return new TextFlow(context.markup(context.words().get("source") + text, muted, sources.get(0).where()), form,
                List.of(context.tag(Tag.Role.P)));
    }

    /** A remark in brackets on one line; the line may end before it. */
    private static String unbroken(String remark) {
        return remark.charAt(0) + remark.substring(1).replace(' ', '\u00A0');
    }

    private static Flow paragraph(String text, TextStyle style, double before, Where where, LayoutContext context) {
        return new TextFlow(context.markup(text, style, where), Texts.form(before, context), List.of(context.tag(Tag.Role.P)));
    }
}
