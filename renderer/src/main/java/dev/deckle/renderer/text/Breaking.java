package dev.deckle.renderer.text;

/** How lines are chosen. */
public enum Breaking {
    /** Fill each line; avoid a lone character or word at the end where that costs no further line. */
    FILL,
    /** Same number of lines as FILL, of lengths as equal as can be: for titles. */
    BALANCE,
    /** Everything on one line; a hard break still breaks. */
    NONE
}
