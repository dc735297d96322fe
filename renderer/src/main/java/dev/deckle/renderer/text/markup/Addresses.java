package dev.deckle.renderer.text.markup;

import dev.deckle.renderer.text.unicode.Cjk;

/** Finds addresses in a source: destinations of links, {@code <url>}, and bare ones. Positions are indices into the source. */
final class Addresses {
    /** An address and where the source goes on after it. */
    record Found(String address, int end) { }

    private Addresses() { }

    /** {@code (url)} or {@code (<url> "title")} that begins at {@code at}; {@code null} where there is none. */
    static Found destination(String s, int at) {
        if (at >= s.length() || s.charAt(at) != '(') return null;
        int i = skipSpaces(s, at + 1);
        int start = i;
        String address;
        if (i < s.length() && s.charAt(i) == '<') {
            int close = s.indexOf('>', i);
            if (close < 0) return null;
            address = s.substring(i + 1, close);
            i = close + 1;
        } else {
            i = balanced(s, i);
            address = s.substring(start, i);
        }
        i = skipTitle(s, skipSpaces(s, i));
        return i < s.length() && s.charAt(i) == ')' ? new Found(unescape(address), i + 1) : null;
    }

    private static int balanced(String s, int from) {
        int depth = 0;
        int i = from;
        for (; i < s.length() && s.charAt(i) > ' '; i++) {
            char c = s.charAt(i);
            if (c == '\\' && i + 1 < s.length()) i++;
            else if (c == '(') depth++;
            else if (c == ')' && depth-- == 0) break;
        }
        return Math.min(i, s.length());
    }

    private static int skipTitle(String s, int at) {
        if (at >= s.length() || s.charAt(at) != '"' && s.charAt(at) != '\'') return at;
        int close = s.indexOf(s.charAt(at), at + 1);
        return close < 0 ? at : skipSpaces(s, close + 1);
    }

    private static int skipSpaces(String s, int at) {
        int i = at;
        while (i < s.length() && s.charAt(i) <= ' ') i++;
        return i;
    }

    private static String unescape(String s) {
        return s.replaceAll("\\\\(\\p{Punct})", "$1");
    }

    /** {@code <https://…>} or {@code <name@host>} that begins at {@code at}; {@code null} where there is none. */
    static Found angled(String s, int at) {
        int close = s.indexOf('>', at);
        if (close < 0) return null;
        String inner = s.substring(at + 1, close);
        boolean url = inner.matches("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*");
        boolean mail = inner.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
        return url || mail ? new Found(inner, close + 1) : null;
    }

    /** A bare {@code https://…} that begins at {@code at}; {@code null} where there is none. Punctuation at its end is the sentence's. */
    static Found bare(String s, int at) {
        int scheme = s.startsWith("https://", at) ? 8 : s.startsWith("http://", at) ? 7 : 0;
        if (scheme == 0 || at > 0 && Character.isLetterOrDigit(s.charAt(at - 1)) && !Cjk.any(s.charAt(at - 1))) return null;
        int i = at + scheme;
        while (i < s.length() && addressable(s.charAt(i))) i++;
        i = trimEnd(s, at, i);
        return i <= at + scheme ? null : new Found(s.substring(at, i), i);
    }

    private static boolean addressable(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '`' && !Cjk.any(c) && !Cjk.ambiguous(c) && !Character.isSpaceChar(c)
                && c != Node.HARD_BREAK;
    }

    private static int trimEnd(String s, int from, int to) {
        int i = to;
        while (i > from) {
            char c = s.charAt(i - 1);
            boolean loose = ".,:;!?'*_~^$\\])".indexOf(c) >= 0;
            if (!loose || c == ')' && count(s, from, i, '(') >= count(s, from, i, ')')) break;
            i--;
        }
        return i;
    }

    private static long count(String s, int from, int to, char c) {
        return s.substring(from, to).chars().filter(x -> x == c).count();
    }
}
