package dev.deckle.renderer.text.sfnt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The table directory of a TrueType file. Buffers are only read at absolute positions, so threads may share them. */
final class Sfnt {
    static final int TRUETYPE = 0x00010000;
    static final int APPLE_TRUETYPE = 0x74727565;
    static final int OTTO = 0x4F54544F;
    static final int TTCF = 0x74746366;

    private final byte[] program;
    private final Map<String, ByteBuffer> tables = new TreeMap<>();

    /** @throws FontFormatException if it is not a TrueType font with glyf outlines, or is cut short */
    Sfnt(byte[] program) throws FontFormatException {
        this.program = program;
        ByteBuffer file = ByteBuffer.wrap(program);
        if (program.length < 12) throw new FontFormatException("the file is too short to be a font");
        checkKind(file.getInt(0));
        int count = u16(file, 4);
        if (program.length < 12 + 16 * count) throw new FontFormatException("the file is cut short");
        for (int i = 0; i < count; i++) readEntry(file, 12 + 16 * i);
        for (String tag : new String[] {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap"}) {
            if (!tables.containsKey(tag)) throw new FontFormatException("the font has no '" + tag + "' table");
        }
        if (tables.get("head").capacity() < 54 || u16(tables.get("head"), 18) == 0) throw new FontFormatException("the font's tables are damaged");
    }

    private static void checkKind(int version) throws FontFormatException {
        switch (version) {
            case TRUETYPE, APPLE_TRUETYPE -> { }
            case OTTO -> throw new FontFormatException("the font has PostScript (CFF) outlines, which cannot be subset into a PDF");
            case 0x774F4646, 0x774F4632 -> throw new FontFormatException("the file is a web font (WOFF)");
            default -> throw new FontFormatException("the file is not a TrueType font");
        }
    }

    private void readEntry(ByteBuffer file, int at) throws FontFormatException {
        String tag = new String(program, at, 4, StandardCharsets.ISO_8859_1);
        long offset = file.getInt(at + 8) & 0xFFFFFFFFL;
        long length = file.getInt(at + 12) & 0xFFFFFFFFL;
        if (offset + length > program.length) throw new FontFormatException("the font's table '" + tag + "' is cut short");
        tables.put(tag, ByteBuffer.wrap(program, (int) offset, (int) length).slice());
    }

    byte[] program() {
        return program;
    }

    /** A table, or {@code null}. */
    ByteBuffer table(String tag) {
        return tables.get(tag);
    }

    static int u16(ByteBuffer b, int at) {
        return b.getShort(at) & 0xFFFF;
    }
}
