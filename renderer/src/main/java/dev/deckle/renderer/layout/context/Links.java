package dev.deckle.renderer.layout.context;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import java.util.List;

/** Texts of the author's that lead to an address. */
public final class Links {
    private Links() { }

    /** Inline markup for a text, itself in inline markup, with a link; the text alone where the address is empty. */
    public static String to(String text, String address) {
        if (address.isEmpty()) return text;
        String url = address.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
        return "[" + (balanced(text) ? text : text.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1")) + "](<" + url + ">)";
    }

    /** Whether there is a link among items. */
    public static boolean in(List<Item> items) {
        return items.stream().anyMatch(item -> item instanceof Link || item instanceof Group group && in(group.items()));
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            if (text.charAt(i) == '\\') i++;
            else if (text.charAt(i) == '[') depth++;
            else if (text.charAt(i) == ']') depth--;
        }
        return depth == 0;
    }
}
