package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Transform;

/**
 * Where in the page and in its meaning an item stands.
 *
 * @param transform from the item's space to the page, y upwards
 * @param clip      what can be seen, on the page; {@code null} for all
 * @param element   the innermost element
 * @param figure    the innermost figure or formula, {@code null} outside
 * @param artifact  what kind of artifact the item is part of, {@code null} for content
 */
record Place(Transform transform, Rect clip, Element element, Element figure, Tag.Role artifact) {

    Place moved(Transform inner) {
        return inner.identity() ? this : new Place(inner.then(transform), clip, element, figure, artifact);
    }

    Place clipped(Rect area) {
        return new Place(transform, clip == null ? area : Bounds.intersection(clip, area), element, figure, artifact);
    }

    Place in(Element inner) {
        boolean box = inner.tag != null && (inner.tag.role() == Tag.Role.FIGURE || inner.tag.role() == Tag.Role.FORMULA);
        return new Place(transform, clip, inner, box ? inner : figure, artifact);
    }

    /** Part of an artifact that is content all the same. */
    Place asContent(Element inner) {
        return new Place(transform, clip, inner, null, null);
    }

    Place asArtifact(Tag.Role kind) {
        return artifact != null ? this : new Place(transform, clip, element, figure, kind);
    }
}
