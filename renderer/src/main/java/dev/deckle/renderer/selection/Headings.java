package dev.deckle.renderer.selection;

import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Raises headings whose superior one is on no page, so that the first is of level 1 and none is skipped (ISO 14289-1, 7.4.2). */
final class Headings {
    /** Levels as they were of the headings that the next may stand under, the lowest on top. */
    private final Deque<Integer> over = new ArrayDeque<>();
    /** A heading of several lines is several groups. */
    private final Map<Integer, Role> known = new HashMap<>();

    private Headings() { }

    static List<Page> raised(List<Page> pages) {
        Retagging levels = new Retagging(new Headings()::raised);
        return pages.stream().map(levels::page).toList();
    }

    private Tag raised(Tag tag) {
        int level = level(tag.role());
        if (level == 0) return tag;
        Role role = tag.key() == 0 ? next(level) : known.computeIfAbsent(tag.key(), k -> next(level));
        return role == tag.role() ? tag : tag.withRole(role);
    }

    private Role next(int level) {
        while (!over.isEmpty() && over.peek() >= level) over.pop();
        over.push(level);
        return Role.valueOf("H" + over.size());
    }

    private static int level(Role role) {
        return switch (role) {
            case H1, H2, H3, H4, H5, H6 -> role.name().charAt(1) - '0';
            default -> 0;
        };
    }
}
