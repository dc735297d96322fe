package dev.deckle.dsl.ext;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The inline markup of a block as the author wrote it: the renderer reads it, with math and the rules for CJK that CommonMark has not. */
final class MarkdownText {
    private final List<String> lines;
    private final List<SourceSpan> pictures = new ArrayList<>();

    MarkdownText(String source) {
        this.lines = source.lines().toList();
    }

    /** The inline text of a block, line by line. Links by reference become links with their address. */
    String of(Node block) {
        StringBuilder out = new StringBuilder();
        int line = -1;
        for (Node n = block.getFirstChild(); n != null; n = n.getNext())
            for (SourceSpan span : n.getSourceSpans()) {
                if (line >= 0 && span.getLineIndex() > line) end(out, line);
                line = span.getLineIndex();
                out.append(referred(n) ? "" : cut(span));
                if (referred(n)) {
                    out.append('[').append(of(n)).append("](").append(((Link) n).getDestination()).append(')');
                    break;
                }
            }
        return out.toString();
    }

    /** A line's end, with the two spaces or the backslash that make it a hard break. */
    private void end(StringBuilder out, int line) {
        String text = lines.get(line);
        boolean hard = text.endsWith("  ") || text.endsWith("\\");
        while (out.length() > 0 && (out.charAt(out.length() - 1) == '\\' || out.charAt(out.length() - 1) == ' ')) out.setLength(out.length() - 1);
        out.append(hard ? "\\\n" : "\n");
    }

    private String cut(SourceSpan span) {
        String line = lines.get(span.getLineIndex());
        StringBuilder out = new StringBuilder();
        for (int i = span.getColumnIndex(); i < span.getColumnIndex() + span.getLength(); i++) if (!pictured(span.getLineIndex(), i)) out.append(line.charAt(i));
        return out.toString();
    }

    /** Whether a picture stands here, with the space before it. */
    private boolean pictured(int line, int column) {
        int from = lines.get(line).charAt(column) == ' ' ? column + 1 : column;
        return pictures.stream().anyMatch(s -> s.getLineIndex() == line && s.getColumnIndex() <= from && column < s.getColumnIndex() + s.getLength());
    }

    /** The pictures inside the texts of a block, which {@link #of} leaves out from now on; one that is a paragraph of its own stays. */
    List<Image> pictures(Node block) {
        List<Image> found = new ArrayList<>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                boolean alone = image.getParent() == block && image.getPrevious() == null && image.getNext() == null && block instanceof Paragraph;
                if (!alone) found.add(image);
            }
        });
        found.forEach(image -> pictures.addAll(image.getSourceSpans()));
        return found;
    }

    private boolean referred(Node n) {
        if (!(n instanceof Link) || n.getSourceSpans().isEmpty()) return false;
        SourceSpan last = n.getSourceSpans().get(n.getSourceSpans().size() - 1);
        return cut(last).endsWith("]");
    }

    /** The words alone, for an alternative text. */
    String plain(Image image) {
        StringBuilder out = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text t) {
                out.append(t.getLiteral());
            }
        });
        return out.toString();
    }
}
