package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * Boxes and arrows, laid out automatically.
 *
 * @param alt what it shows; empty where it is drafted from the nodes and links
 */
public record Diagram(Where where, String lang, List<Node> nodes, List<Link> links, boolean vertical, String alt, String caption)
        implements Block {
    public Diagram {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** A box with its text. */
    public record Node(Where where, String id, String text) { }

    /** An arrow between two boxes; the text may be empty. */
    public record Link(Where where, String from, String to, String text) { }
}
