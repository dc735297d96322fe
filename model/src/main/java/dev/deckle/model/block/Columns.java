package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * Blocks side by side.
 *
 * @param versus sets a "VS." between the columns
 */
public record Columns(Where where, String lang, boolean versus, List<Column> columns) implements Block {

    public Columns {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Block> inner() {
        return columns.stream().flatMap(c -> c.blocks().stream()).toList();
    }

    /**
     * One column.
     *
     * @param heading inline markup, or empty
     * @param aside   inline markup that stands after the heading, lighter; or empty
     * @param width   share of the width relative to the other columns, above 0
     */
    public record Column(Where where, String heading, String aside, double width, List<Block> blocks) {
        public Column {
            blocks = List.copyOf(blocks);
        }

        public Column(Where where, String heading, double width, List<Block> blocks) {
            this(where, heading, "", width, blocks);
        }
    }
}
