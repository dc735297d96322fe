package dev.deckle.renderer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names that elements are referred to by. */
final class Ids {
    private final List<String> names = new ArrayList<>();
    private final List<Integer> objects = new ArrayList<>();

    String of(Element element) {
        if (element.name == null) {
            // names of equal length sort as they are made, as the tree wants them
            element.name = String.format(Locale.ROOT, "e%07d", names.size() + 1);
            names.add(element.name);
            objects.add(element.id);
        }
        return element.name;
    }

    boolean any() {
        return !names.isEmpty();
    }

    /** Writes the tree from names to elements. */
    int finish(PdfFile file) throws IOException {
        return new NameTree(file).write(names, objects);
    }
}
