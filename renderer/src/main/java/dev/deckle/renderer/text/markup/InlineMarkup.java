package dev.deckle.renderer.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads inline markup: {@code **bold**}, {@code *italic*}, code, {@code [text](address)}, {@code <address>}, bare addresses,
 * {@code ~sub~}, {@code ^sup^}, {@code $formulas$}, backslash escapes and {@code <br>}. Whatever has no partner stays as it stands.
 */
public final class InlineMarkup {
    private static final Pattern BREAK_TAG = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    /** What may stand in a superscript: no spaces, no Han. */
    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^([\\p{IsLatin}\\p{IsGreek}0-9+\\-−±=()′″.*×·%°†‡§]{1,16})\\^");
    /** In a subscript no per cent either, so that ranges such as 5~10 and 5%~10% are none. */
    private static final Pattern SUBSCRIPT = Pattern.compile("~([\\p{IsLatin}\\p{IsGreek}0-9+\\-−±=()′″.*×·†‡§]{1,16})~");
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String s;
    private final Consumer<String> unknown;
    private final List<Node> nodes = new ArrayList<>();
    /** Indices in {@link #nodes} of opening brackets that may yet begin a link. */
    private final List<Integer> brackets = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();

    private InlineMarkup(String source, Consumer<String> unknown) {
        this.s = source.replace("\r\n", "\n").replace('\r', '\n').replace("\u2029", "\n\n").replace(Node.HARD_BREAK, '\n');
        this.unknown = unknown;
    }

    /** @param unknown is told each command of a formula that is not known */
    public static RichText parse(String source, Consumer<String> unknown) {
        return Assembly.of(new InlineMarkup(source, unknown).nodes());
    }

    /** Texts that stand one after the other, each in the structure element of its own. */
    public static RichText parse(List<Part> parts, Consumer<String> unknown) {
        List<Node> all = new ArrayList<>();
        for (Part part : parts) {
            List<Node> nodes = new InlineMarkup(part.text(), unknown).nodes();
            for (Node n : nodes) n.marks = (part.bold() ? n.marks.withBold() : n.marks).inPart(part.tag());
            all.addAll(nodes);
        }
        return Assembly.of(all);
    }

    private List<Node> nodes() {
        for (int i = 0; i < s.length(); ) i = step(i);
        flush();
        Emphasis.resolve(nodes, 0);
        return nodes;
    }

    /** Reads what begins at {@code i}; says where to go on. */
    private int step(int i) {
        int next = switch (s.charAt(i)) {
            case '\\' -> escape(i);
            case '`' -> code(i);
            case '$' -> formula(i);
            case '*', '_' -> delimiters(i);
            case '[' -> openBracket(i);
            case ']' -> closeBracket(i);
            case '<' -> angle(i);
            case '~', '^' -> script(i);
            case '&' -> entity(i);
            case '\n' -> lineFeed(i);
            case 'h' -> bareAddress(i);
            default -> -1;
        };
        if (next >= 0) return next;
        pending.append(s.charAt(i));
        return i + 1;
    }

    private Node add(Node node) {
        flush();
        nodes.add(node);
        return node;
    }

    private void flush() {
        if (pending.length() == 0) return;
        nodes.add(new Node(pending.toString()));
        pending.setLength(0);
    }

    private int escape(int i) {
        if (i + 1 >= s.length()) return -1;
        char c = s.charAt(i + 1);
        if (c == '\n') pending.append(Node.HARD_BREAK);
        else if (ESCAPABLE.indexOf(c) >= 0) pending.append(c);
        else return -1;
        return i + 2;
    }

    private int code(int i) {
        int open = i;
        while (open < s.length() && s.charAt(open) == '`') open++;
        String fence = s.substring(i, open);
        int close = open;
        while ((close = s.indexOf(fence, close)) >= 0) {
            int end = close + fence.length();
            while (end < s.length() && s.charAt(end) == '`') end++;
            if (end == close + fence.length()) break;
            close = end;
        }
        if (close < 0) {
            pending.append(fence);
            return open;
        }
        String inner = s.substring(open, close).replace('\n', ' ');
        boolean padded = inner.startsWith(" ") && inner.endsWith(" ") && !inner.isBlank();
        Node node = add(new Node(padded ? inner.substring(1, inner.length() - 1) : inner));
        node.marks = node.marks.withCode();
        return close + fence.length();
    }

    private int formula(int i) {
        int close = Formula.close(s, i);
        if (close < 0) return -1;
        flush();
        nodes.addAll(Formula.read(s.substring(i + 1, close), unknown));
        return close + 1;
    }

    private int delimiters(int i) {
        int end = i;
        while (end < s.length() && s.charAt(end) == s.charAt(i)) end++;
        int before = i == 0 ? 0 : s.codePointBefore(i);
        int after = end == s.length() ? 0 : s.codePointAt(end);
        add(Emphasis.delimiters(s.charAt(i), end - i, before, after));
        return end;
    }

    private int openBracket(int i) {
        add(new Node("["));
        brackets.add(nodes.size() - 1);
        return i + 1;
    }

    private int closeBracket(int i) {
        if (brackets.isEmpty()) return -1;
        Addresses.Found found = Addresses.destination(s, i + 1);
        int open = brackets.remove(brackets.size() - 1);
        if (found == null || found.address().isEmpty()) return -1;
        flush();
        if (open + 1 == nodes.size()) return -1;
        Emphasis.resolve(nodes, open + 1);
        nodes.get(open).text = "";
        for (Node n : nodes.subList(open, nodes.size())) n.marks = n.marks.withLink(found.address());
        brackets.clear();
        return found.end();
    }

    private int angle(int i) {
        Matcher tag = BREAK_TAG.matcher(s).region(i, s.length());
        if (tag.lookingAt()) {
            pending.append(Node.HARD_BREAK);
            return tag.end();
        }
        Addresses.Found found = Addresses.angled(s, i);
        if (found == null) return -1;
        boolean mail = !found.address().contains(":");
        link(found.address(), mail ? "mailto:" + found.address() : found.address());
        return found.end();
    }

    private int bareAddress(int i) {
        Addresses.Found found = brackets.isEmpty() ? Addresses.bare(s, i) : null;
        if (found == null) return -1;
        link(found.address(), found.address());
        return found.end();
    }

    private void link(String text, String address) {
        Node node = add(new Node(text));
        node.marks = node.marks.withLink(address);
    }

    private int script(int i) {
        char sign = s.charAt(i);
        Matcher m = (sign == '^' ? SUPERSCRIPT : SUBSCRIPT).matcher(s).region(i, s.length());
        boolean single = i == 0 || s.charAt(i - 1) != sign;
        if (!single || !m.lookingAt()) return -1;
        Node node = add(new Node(m.group(1)));
        node.marks = sign == '^' ? node.marks.superscript() : node.marks.subscript();
        return m.end();
    }

    private int entity(int i) {
        Addresses.Found found = Entities.at(s, i);
        if (found == null) return -1;
        pending.append(found.address());
        return found.end();
    }

    /** A line feed is a space, unless two spaces stand before it or a blank line follows. */
    private int lineFeed(int i) {
        int next = i + 1;
        while (next < s.length() && (s.charAt(next) == ' ' || s.charAt(next) == '\t')) next++;
        boolean blankLine = next < s.length() && s.charAt(next) == '\n';
        boolean spaces = i >= 2 && s.charAt(i - 1) == ' ' && s.charAt(i - 2) == ' ' && next < s.length();
        pending.append(blankLine || spaces ? Node.HARD_BREAK : '\n');
        return next;
    }
}
