package dev.deckle.renderer.layout.context;

import dev.deckle.renderer.display.Tag;

/** Numbers the structure elements of one rendering, so that what is torn over pages stays one element. Not thread-safe. */
public final class Keys {
    private int last;

    public Tag tag(Tag.Role role) {
        return Tag.of(role, ++last);
    }

    public Tag tag(Tag tag) {
        return tag.withKey(++last);
    }
}
