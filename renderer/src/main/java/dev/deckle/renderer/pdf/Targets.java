package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Target;

/** Where links and outline entries lead. */
final class Targets {
    private final Document document;
    private final int[] pageIds;

    Targets(Document document, int[] pageIds) {
        this.document = document;
        this.pageIds = pageIds;
    }

    /** The object of the page at this place, counted from 1; -1 when the document has no such page. */
    int page(int place) {
        return place < 1 || place > pageIds.length ? -1 : pageIds[place - 1];
    }

    /** 0 for an outer address, the page object for an anchor, -1 for an anchor on a page that is not there. */
    int resolve(Target target) {
        if (target instanceof Target.Anchor anchor) {
            Integer place = document.anchors().get(anchor.id());
            return place == null ? -1 : page(place);
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
