package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names of a face (OpenType, 'name'). */
final class Names {
    static final int FAMILY = 1;
    static final int POST_SCRIPT = 6;
    static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int ENGLISH = 0x409;
    private final ByteBuffer table;

    Names(ByteBuffer table) {
        this.table = table;
    }

    /** The English name where there is one, else any; empty where there is none. */
    String get(int id) {
        String found = "";
        for (int i = 0; table != null && i < u16(table, 2); i++) {
            int at = 6 + 12 * i;
            if (u16(table, at + 6) != id) continue;
            boolean english = u16(table, at) == 3 && u16(table, at + 4) == ENGLISH;
            if (english || found.isEmpty()) found = string(at);
            if (english) break;
        }
        return found;
    }

    /** The name of the face in ASCII, as the format wants it, also where the English one is not; empty where there is none. */
    String postScript() {
        for (int i = 0; table != null && i < u16(table, 2); i++) {
            int at = 6 + 12 * i;
            String name = u16(table, at + 6) == POST_SCRIPT ? string(at) : "";
            if (!name.isEmpty() && name.chars().allMatch(c -> c > ' ' && c < 127)) return name;
        }
        return get(POST_SCRIPT);
    }

    /** Every name of the family in any language: fonts of East Asia are known by a local name too. */
    Set<String> families() {
        Set<String> all = new LinkedHashSet<>();
        for (int id : new int[] {TYPOGRAPHIC_FAMILY, FAMILY}) {
            if (!get(id).isEmpty()) all.add(get(id));
            for (int i = 0; table != null && i < u16(table, 2); i++) {
                int at = 6 + 12 * i;
                if (u16(table, at + 6) == id && u16(table, at) == 3) all.add(string(at));
            }
        }
        return all;
    }

    private String string(int at) {
        int from = u16(table, 4) + u16(table, at + 10);
        byte[] bytes = new byte[Math.max(0, Math.min(u16(table, at + 8), table.capacity() - from))];
        for (int i = 0; i < bytes.length; i++) bytes[i] = table.get(from + i);
        boolean wide = u16(table, at) != 1;
        return new String(bytes, wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    }
}
