package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Target;
import java.util.HashMap;
import java.util.Map;

/** Where links and outline entries lead. */
final class Targets {
    private final Document document;
    /** Page object by printed number. */
    private final Map<Integer, Integer> pages = new HashMap<>();

    Targets(Document document, int[] pageIds) {
        this.document = document;
        for (int i = 0; i < pageIds.length; i++) pages.put(document.pages().get(i).number(), pageIds[i]);
    }

    /** The object of the page with this number, or -1 when the document does not have it. */
    int page(int number) {
        return pages.getOrDefault(number, -1);
    }

    /** 0 for an outer address, the page object for an anchor, -1 for an anchor on a page that is not there. */
    int resolve(Target target) {
        if (target instanceof Target.Anchor anchor) {
            Integer number = document.anchors().get(anchor.id());
            return number == null ? -1 : page(number);
        }
        return 0;
    }

    void put(Target target, Dict dict) {
        if (target instanceof Target.Uri uri) {
            dict.dict("A", new Dict().name("S", "URI").bytes("URI", Uris.ascii(uri.uri())));
        } else {
            dict.raw("Dest", fit(resolve(target)));
        }
    }

    /** A destination that shows the whole page. */
    static String fit(int pageId) {
        return "[" + pageId + " 0 R/Fit]";
    }
}
