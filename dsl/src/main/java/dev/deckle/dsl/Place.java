package dev.deckle.dsl;

/**
 * What a word of a script stands in, as far as the text shows it.
 *
 * @param builder    the builder whose words hold here; {@code null} for the script itself and where it is not known
 * @param reach      how much is known
 * @param statements whether each statement here must be a word: in a word's own block, not in a loop's, which may give back a value
 */
record Place(Class<?> builder, Reach reach, boolean statements) {
    /** Somewhere in the deck: a script's own method, or a block kept in a variable. */
    static final Place SOMEWHERE = new Place(null, Reach.SOMEWHERE, false);
    /** In a block handed to some library, which may have words of its own. */
    static final Place FOREIGN = new Place(null, Reach.FOREIGN, false);

    /** How much is known of a place. */
    enum Reach { KNOWN, SOMEWHERE, FOREIGN }

    static Place of(Class<?> builder) {
        return new Place(builder, Reach.KNOWN, true);
    }

    /** The same place in a block that may give back a value. */
    Place value() {
        return new Place(builder, reach, false);
    }

    boolean known() {
        return reach == Reach.KNOWN;
    }

    boolean foreign() {
        return reach == Reach.FOREIGN;
    }

    /** Whether it is the script itself, outside any deck. */
    boolean script() {
        return known() && builder == null;
    }
}
