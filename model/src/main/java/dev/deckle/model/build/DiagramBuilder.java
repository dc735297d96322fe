package dev.deckle.model.build;

import dev.deckle.model.block.Diagram;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes and arrows. */
public final class DiagramBuilder extends Words {
    final Map<String, Diagram.Node> nodes = new LinkedHashMap<>();
    final List<Diagram.Link> links = new ArrayList<>();

    DiagramBuilder(Build build) {
        super(build);
    }

    @Word(usage = "node 'a' or node 'a', 'its text'", doc = "A box; its text is its name unless another is given.")
    public void node(Object id) {
        node(id, id);
    }

    public void node(Object id, Object text) {
        Where where = place("node");
        String name = one("node", where, id);
        Diagram.Node before = nodes.put(name, new Diagram.Node(where, name, one("node", where, text)));
        if (before != null) build.error("duplicate-id", where, "there is a node '" + name + "' already, in line " + before.where().line(),
                "give each node a name of its own");
    }

    @Word(usage = "link 'a', 'b' or link 'a', 'b', 'what it means'", doc = "An arrow between two boxes; boxes not named before are made.")
    public void link(Object from, Object to) {
        link(from, to, "");
    }

    public void link(Object from, Object to, Object text) {
        Where where = place("link");
        links.add(new Diagram.Link(where, end(where, from), end(where, to), one("link", where, text)));
    }

    private String end(Where where, Object id) {
        String name = one("link", where, id);
        nodes.computeIfAbsent(name, n -> new Diagram.Node(where, n, n));
        return name;
    }
}
