package dev.deckle.renderer.property.any;

import java.util.ArrayList;
import java.util.List;

/** Words that are unique in a deck, to be found again on its pages: at the start of each text, and at the end of longer ones. */
public final class Marks {
    private static final int LONG = 30;

    private final List<String> once = new ArrayList<>();
    private final List<List<String>> texts = new ArrayList<>();
    private final List<List<String>> orders = new ArrayList<>();

    /** All that must stand on exactly one page, in no particular order. */
    public List<String> once() {
        return once;
    }

    /** The first and the last mark of each longer text. */
    public List<List<String>> texts() {
        return texts;
    }

    /** Marks that must be read one after the other. */
    public List<List<String>> orders() {
        return orders;
    }

    /** The text with its marks. */
    String in(String text) {
        String first = next();
        return first + " " + text + (text.length() < LONG ? "" : " " + last(first));
    }

    /** A mark that was not there before. */
    public String next() {
        once.add("Q" + once.size() + "z");
        return once.get(once.size() - 1);
    }

    /** The mark at the end of the text that begins with another. */
    public String last(String first) {
        String last = next();
        texts.add(List.of(first, last));
        return last;
    }

    /** Texts that are read in this order. */
    Object[] in(Object[] all) {
        List<String> order = new ArrayList<>();
        Object[] marked = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            int from = once.size();
            marked[i] = in(all[i].toString());
            order.addAll(once.subList(from, once.size()));
        }
        orders.add(order);
        return marked;
    }
}
