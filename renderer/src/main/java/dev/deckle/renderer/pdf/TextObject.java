package dev.deckle.renderer.pdf;

/** The text operators. Consecutive runs share one text object and give their places relative to each other. */
final class TextObject {
    /** A glyph may stand this far from its place, in points, before it is moved there. */
    private static final double SLACK = 0.003;
    private final Bytes out;
    private boolean open;
    private boolean upright;
    /** Start of the last line on the page, in thousandths of a point: what is written, not what was meant. */
    private long lineX;
    private long lineY;

    TextObject(Bytes out) {
        this.out = out;
    }

    void begin() {
        if (open) return;
        out.put("BT\n");
        open = true;
        upright = true;
        lineX = 0;
        lineY = 0;
    }

    void end() {
        if (open) out.put("ET\n");
        open = false;
    }

    /**
     * Shows the glyphs in the order of the text (ISO 32000-1, 14.8.2.3.3), so those from right to left each to the left of the one before: what is
     * read out or copied is in order then, also for readers that know nothing of directions.
     */
    void show(GlyphText text) {
        place(text);
        int[] glyphs = text.run().glyphs();
        int digits = text.size() <= 6 ? 0 : text.size() <= 60 ? 1 : 2;
        double unit = Math.pow(10, digits);
        double pen = 0;
        int start = out.length();
        boolean moved = false;
        out.put("[(");
        for (int n = 0; n < glyphs.length; n++) {
            int i = inOrder(text, n);
            double away = pen - text.run().offsets()[i] * text.scale();
            if (Math.abs(away) > SLACK) {
                double shift = Math.round(away / text.size() * 1000 * unit) / unit;
                out.put(')').number(shift, digits).put('(');
                pen -= shift / 1000 * text.size();
                moved = true;
            }
            int code = code(text, n);
            Strings.escaped((byte) (code >> 8), out);
            Strings.escaped((byte) code, out);
            pen += text.font().width(code) / 1000 * text.size();
        }
        if (moved) {
            out.put(")]TJ\n");
        } else {
            out.dropAt(start);
            out.put(")Tj\n");
        }
    }

    /** Characters before the first cluster belong to the first glyph. */
    private static int code(GlyphText text, int n) {
        int[] clusters = text.run().clusters();
        String chars = text.run().text();
        int start = n == 0 ? 0 : clusters[inOrder(text, n)];
        int end = n + 1 < clusters.length ? clusters[inOrder(text, n + 1)] : chars.length();
        return text.font().code(text.run().glyphs()[inOrder(text, n)], chars, start, Math.max(start, end));
    }

    /** The index of the glyph that is the n-th in the order of the text. */
    private static int inOrder(GlyphText text, int n) {
        return text.run().backwards() ? text.run().glyphs().length - 1 - n : n;
    }

    private void place(GlyphText text) {
        long x = Math.round(text.x() * 1000), y = Math.round(text.y() * 1000);
        if (upright && text.upright()) {
            out.number((x - lineX) / 1000.0, 3).put(' ').number((y - lineY) / 1000.0, 3).put(" Td\n");
        } else {
            upright = text.upright();
            out.number(text.a(), 5).put(' ').number(text.b(), 5).put(' ').number(text.c(), 5).put(' ').number(text.d(), 5).put(' ')
                    .number(text.x(), 3).put(' ').number(text.y(), 3).put(" Tm\n");
        }
        lineX = x;
        lineY = y;
    }
}
