package dev.deckle.dsl.ext;

import dev.deckle.model.build.BodyBuilder;
import dev.deckle.model.build.ListBuilder;
import dev.deckle.model.build.Listing;
import dev.deckle.model.build.TableBuilder;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns CommonMark with tables into blocks. What a slide has no block for is a warning, never dropped in silence. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private final BodyBuilder body;
    private final Map<String, ?> options;
    private final MarkdownText text;
    private final Where where;
    private final String source;
    /** Levels of the headings that what comes next stands under, the innermost first. */
    private final Deque<Integer> headings = new ArrayDeque<>();

    private Markdown(BodyBuilder body, Map<String, ?> options, String source) {
        this.body = body;
        this.options = options;
        this.source = source;
        this.text = new MarkdownText(source);
        this.where = body.build().here("markdown");
    }

    /** Adds the blocks of a text in CommonMark to a body; the options are those of {@code text}. */
    static void into(BodyBuilder body, Map<String, ?> options, Object text) {
        if (!(text instanceof CharSequence)) {
            body.build().error("wrong-argument", body.build().here("markdown"), "`markdown` needs a text", "write: markdown '''…'''");
            return;
        }
        String source = Listing.dedented(text.toString());
        new Markdown(body, options, source).blocks(PARSER.parse(source));
    }

    private void blocks(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) block(n);
    }

    private void block(Node n) {
        at(n, () -> add(n));
    }

    /** What is said of a part names its own line. */
    private void at(Node n, Runnable blocks) {
        if (n.getSourceSpans().isEmpty()) blocks.run();
        else body.build().within(where, source, n.getSourceSpans().get(0).getLineIndex(), blocks);
    }

    private void add(Node n) {
        text.pictures(n).forEach(this::inLine);
        if (n instanceof Heading) body.heading(with("level", level(((Heading) n).getLevel())), text.of(n));
        else if (n instanceof Paragraph && n.getFirstChild() instanceof Image image && image.getNext() == null) image(image);
        else if (n instanceof Paragraph) body.text(options, text.of(n));
        else if (n instanceof FencedCodeBlock c) body.code(options, c.getInfo() == null ? "" : c.getInfo().strip(), c.getLiteral());
        else if (n instanceof IndentedCodeBlock c) body.code(options, c.getLiteral());
        else if (n instanceof BlockQuote) body.quote(options, paragraphs(n).toArray());
        else if (n instanceof BulletList) body.bullets(options, items(n));
        else if (n instanceof OrderedList l) body.numbered(with("from", l.getMarkerStartNumber() == null ? 1 : l.getMarkerStartNumber()), items(n));
        else if (n instanceof TableBlock) body.table(options, table(n));
        else if (!(n instanceof LinkReferenceDefinition)) lost(n);
    }

    private Map<String, ?> with(String option, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(options);
        all.put(option, value);
        return all;
    }

    /** The level on a slide: how many headings this one is below, and one. */
    private int level(int written) {
        while (!headings.isEmpty() && headings.peek() >= written) headings.pop();
        headings.push(written);
        return Math.min(4, headings.size());
    }

    private void image(Image image) {
        body.image(with("alt", text.plain(image)), image.getDestination());
    }

    /** A slide has places for pictures, a line of text has none. */
    private void inLine(Image image) {
        at(image, () -> body.build().warning("markdown-left-out", body.build().here("markdown"), "the picture '" + image.getDestination() + "' inside a text of the markdown is left out",
                "put it in a paragraph of its own"));
    }

    private void lost(Node n) {
        String kind = switch (n.getClass().getSimpleName()) {
            case "HtmlBlock" -> "HTML";
            case "ThematicBreak" -> "a rule (---)";
            default -> "a " + n.getClass().getSimpleName();
        };
        at(n, () -> body.build().warning("markdown-left-out", body.build().here("markdown"), kind + " in the markdown has no place here and is left out", ""));
    }

    private List<String> paragraphs(Node parent) {
        List<String> all = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Paragraph) all.add(text.of(n));
            else if (n instanceof BlockQuote) all.addAll(paragraphs(n));
            else lost(n);
        }
        return all;
    }

    private Consumer<ListBuilder> items(Node list) {
        return b -> {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                Node entry = item;
                List<Node> below = new ArrayList<>();
                List<String> own = new ArrayList<>();
                for (Node n = entry.getFirstChild(); n != null; n = n.getNext()) {
                    if (n instanceof ListBlock) below.add(n);
                    else if (n instanceof Paragraph) own.add(text.of(n));
                    else lost(n);
                }
                at(entry, () -> b.item(String.join("\\\n", own), inner -> below.forEach(l -> items(l).accept(inner))));
            }
        };
    }

    private Consumer<TableBuilder> table(Node block) {
        return b -> {
            for (Node part = block.getFirstChild(); part != null; part = part.getNext())
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    List<Object> cells = new ArrayList<>();
                    List<Object> aligns = new ArrayList<>();
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add(text.of(cell));
                        TableCell.Alignment a = ((TableCell) cell).getAlignment();
                        aligns.add(a == null ? "auto" : a.name());
                    }
                    boolean head = part instanceof TableHead;
                    at(row, () -> {
                        if (head) b.head(cells.toArray());
                        else b.row(cells.toArray());
                        if (head) b.align(aligns.toArray());
                    });
                }
        };
    }
}
