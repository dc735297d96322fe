package dev.deckle.renderer.pdf;

/** A dictionary being written: entries appear in the order they are put. */
final class Dict {
    private final Bytes out = new Bytes().put("<<");

    static Dict type(String type) {
        return new Dict().name("Type", type);
    }

    Dict name(String key, String value) {
        key(key);
        Strings.name(value, out);
        return this;
    }

    Dict number(String key, long value) {
        key(key).put(' ').number(value);
        return this;
    }

    Dict number(String key, double value) {
        key(key).put(' ').number(value, 4);
        return this;
    }

    Dict numbers(String key, double... values) {
        key(key).put('[');
        for (int i = 0; i < values.length; i++) {
            if (i > 0) out.put(' ');
            out.number(values[i], 4);
        }
        out.put(']');
        return this;
    }

    Dict ref(String key, int object) {
        key(key).put(' ').number(object).put(" 0 R");
        return this;
    }

    Dict bool(String key, boolean value) {
        key(key).put(value ? " true" : " false");
        return this;
    }

    /** A text string: any characters. */
    Dict text(String key, String value) {
        Strings.text(value, key(key));
        return this;
    }

    /** As {@link #text}, left out when empty. */
    Dict textIfAny(String key, String value) {
        return value.isEmpty() ? this : text(key, value);
    }

    /** A byte string. */
    Dict bytes(String key, byte[] value) {
        Strings.bytes(value, key(key));
        return this;
    }

    Dict dict(String key, Dict value) {
        key(key).put(value.out).put(">>");
        return this;
    }

    /** Something written already: an array, a reference, a literal. */
    Dict raw(String key, String value) {
        key(key);
        if (Character.isLetterOrDigit(value.charAt(0))) out.put(' ');
        out.put(value);
        return this;
    }

    /** An array of what is written already. */
    Dict array(String key, Bytes values) {
        key(key).put('[').put(values).put(']');
        return this;
    }

    boolean isEmpty() {
        return out.length() == 2;
    }

    void writeTo(Bytes target) {
        target.put(out).put(">>");
    }

    private Bytes key(String key) {
        return out.put('/').put(key);
    }
}
