package dev.deckle.renderer.layout.context;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import java.util.List;
import java.util.stream.Stream;

/** Texts of the author's that lead to an address. */
public final class Links {
    private Links() { }

    /** Inline markup for a text, itself in inline markup, with a link; the text alone where the address is empty. */
    public static String to(String text, String address) {
        if (address.isEmpty()) return text;
        String url = address.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
        return "[" + (balanced(text) ? text : text.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1")) + "](<" + url + ">)";
    }

    /** Items that are going to lead somewhere as a whole: links among them are only looks. */
    public static List<Item> unlinked(List<? extends Item> items) {
        return items.stream().flatMap(item -> item instanceof Link link ? unlinked(link.items()).stream() : Stream.of(unlinked(item))).toList();
    }

    private static Item unlinked(Item item) {
        return item instanceof Group group ? new Group(group.tag(), group.transform(), group.clip(), unlinked(group.items())) : item;
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
