package dev.deckle.renderer.diagram;

import dev.deckle.model.block.Diagram;
import dev.deckle.renderer.text.Typesetter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what a diagram shows, for readers who do not see it. */
final class Words {
    /** A listener loses the thread of a longer list. */
    private static final int MOST = 40;

    private Words() { }

    static String say(Map<String, Diagram.Node> nodes, List<Diagram.Link> links, String language) {
        boolean chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
        String boxes = nodes.values().stream().limit(MOST).map(Words::name).collect(Collectors.joining(chinese ? "、" : ", "));
        String more = nodes.size() <= MOST ? "" : chinese ? "等 " + nodes.size() + " 项" : " and " + (nodes.size() - MOST) + " more";
        String text = (chinese ? "示意图：" : "Diagram: ") + boxes + more + (chinese ? "。" : ".");
        if (links.isEmpty()) return text;
        String arrows = links.stream().limit(MOST).map(l -> link(l, nodes, chinese)).collect(Collectors.joining(chinese ? "；" : "; "));
        String rest = links.size() <= MOST ? "" : chinese ? "；等 " + links.size() + " 条连线" : "; and " + (links.size() - MOST) + " more links";
        return text + (chinese ? "" : " ") + arrows + rest + (chinese ? "。" : ".");
    }

    private static String link(Diagram.Link link, Map<String, Diagram.Node> nodes, boolean chinese) {
        String from = name(nodes.get(link.from()));
        String to = name(nodes.get(link.to()));
        String words = Typesetter.strip(link.text()).replace('\n', ' ');
        if (chinese) return from + "指向" + to + (words.isEmpty() ? "" : "（" + words + "）");
        return from + " leads to " + to + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private static String name(Diagram.Node node) {
        return Typesetter.strip(node.text()).replace('\n', ' ');
    }
}
