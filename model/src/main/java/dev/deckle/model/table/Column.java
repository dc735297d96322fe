package dev.deckle.model.table;

/** A column of a {@link DataTable}: its name and what its cells are. */
public record Column(String name, Type type) {

    /** What the cells of a column hold; cells may always be missing. */
    public enum Type { NUMBER, TEXT, DATE, BOOLEAN }
}
