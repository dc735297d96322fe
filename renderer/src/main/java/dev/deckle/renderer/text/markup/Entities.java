package dev.deckle.renderer.text.markup;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few character references that authors type; any other stays as it stands. */
final class Entities {
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00A0",
            "shy", "\u00AD", "ensp", "\u2002", "emsp", "\u2003", "thinsp", "\u2009", "hellip", "…");
    private static final Pattern REFERENCE = Pattern.compile("&(?:([a-z]+)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");

    private Entities() { }

    /** The reference that begins at {@code at}, and its end; {@code null} where there is none. */
    static Addresses.Found at(String s, int at) {
        Matcher m = REFERENCE.matcher(s).region(at, s.length());
        if (!m.lookingAt()) return null;
        String text = m.group(1) != null ? NAMED.get(m.group(1)) : number(m);
        return text == null ? null : new Addresses.Found(text, m.end());
    }

    private static String number(Matcher m) {
        int c = m.group(2) != null ? Integer.parseInt(m.group(2)) : Integer.parseInt(m.group(3), 16);
        return c > 0 && Character.isValidCodePoint(c) && (c < 0xD800 || c > 0xDFFF) ? Character.toString(c) : null;
    }
}
