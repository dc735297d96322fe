package dev.deckle.renderer.png;

import java.util.Arrays;

/**
 * Finds how much of each pixel polygons cover: sixteen lines through each row of pixels, each line exact to a 256th of a pixel.
 * Its arrays are used again and again; one thread at a time.
 */
final class Scan {
    private static final int LINES = 16, FINE = 256, WHOLE = LINES * FINE;
    private final int width;
    private final int height;
    /** Edges: first line, line behind the last, place on the current line, step from line to line, +1 down or -1 up. */
    private int[] first = new int[256];
    private int[] last = new int[256];
    private double[] place = new double[256];
    private double[] step = new double[256];
    private byte[] direction = new byte[256];
    /** The next edge that starts on the same line. */
    private int[] next = new int[256];
    private int edges;
    private int[] starting = new int[256];
    private int[] active = new int[64];
    private int actives;
    /** Change of cover from pixel to pixel in the current row. */
    private final int[] change;
    private final int[] cover;
    private int left;
    private int right;
    private int top;
    private int bottom;

    /** Takes the cover of one row of pixels. */
    interface Row {
        /** @param cover by pixel from {@code from} up to {@code to}, 0 to 255 */
        void cover(int y, int from, int to, int[] cover);
    }

    Scan(int width, int height) {
        this.width = width;
        this.height = height;
        change = new int[width + 2];
        cover = new int[width + 2];
    }

    /** Covers what lies inside the polygons, each taken as closed. */
    void fill(Polygons polygons, boolean evenOdd, Row sink) {
        collect(polygons);
        if (edges == 0) return;
        int lines = bottom - top;
        if (starting.length < lines) starting = new int[lines];
        Arrays.fill(starting, 0, lines, -1);
        for (int e = edges - 1; e >= 0; e--) {
            next[e] = starting[first[e] - top];
            starting[first[e] - top] = e;
        }
        actives = 0;
        left = width;
        right = 0;
        for (int line = top; line < bottom; line++) {
            advance(line);
            spans(evenOdd);
            if ((line + 1) % LINES == 0 || line + 1 == bottom) flush(line / LINES, sink);
        }
    }

    private void collect(Polygons p) {
        edges = 0;
        top = Integer.MAX_VALUE;
        bottom = 0;
        for (int line = 0; line < p.lines(); line++) {
            int end = p.end(line);
            for (int i = p.start(line), before = end - 1; i < end; before = i++) edge(p.x(before), p.y(before), p.x(i), p.y(i));
        }
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 > y1) edge(x1, y1, x0, y0, -1);
        else edge(x0, y0, x1, y1, 1);
    }

    private void edge(double x0, double y0, double x1, double y1, int dir) {
        double from = y0 * LINES - 0.5, to = y1 * LINES - 0.5;
        if (!(to > 0) || from >= height * LINES) return;
        int f = Math.max(0, (int) Math.ceil(from)), l = (int) Math.min(height * LINES, Math.ceil(to));
        if (f >= l) return;
        if (edges == first.length) grow();
        double slope = (x1 - x0) / (to - from);
        first[edges] = f;
        last[edges] = l;
        place[edges] = x0 + (f - from) * slope;
        step[edges] = slope;
        direction[edges++] = (byte) dir;
        top = Math.min(top, f);
        bottom = Math.max(bottom, l);
    }

    private void grow() {
        int size = 2 * edges;
        first = Arrays.copyOf(first, size);
        last = Arrays.copyOf(last, size);
        place = Arrays.copyOf(place, size);
        step = Arrays.copyOf(step, size);
        direction = Arrays.copyOf(direction, size);
        next = Arrays.copyOf(next, size);
    }

    /** Edges of a line: those of the line before that go on, and those that start; in the order of their places. */
    private void advance(int line) {
        int kept = 0;
        for (int i = 0; i < actives; i++) {
            int e = active[i];
            if (last[e] <= line) continue;
            place[e] += step[e];
            sorted(e, kept++);
        }
        actives = kept;
        for (int e = starting[line - top]; e >= 0; e = next[e]) {
            if (actives == active.length) active = Arrays.copyOf(active, 2 * actives);
            sorted(e, actives++);
        }
    }

    private void sorted(int edge, int count) {
        int i = count;
        while (i > 0 && place[active[i - 1]] > place[edge]) {
            active[i] = active[i - 1];
            i--;
        }
        active[i] = edge;
    }

    private void spans(boolean evenOdd) {
        int winding = 0;
        double from = 0;
        for (int i = 0; i < actives; i++) {
            int e = active[i];
            boolean inside = evenOdd ? (winding & 1) != 0 : winding != 0;
            winding += direction[e];
            boolean stays = evenOdd ? (winding & 1) != 0 : winding != 0;
            if (!inside && stays) from = place[e];
            else if (inside && !stays) span(from, place[e]);
        }
    }

    /** The first and the last pixel get the part of them that lies in the span. */
    private void span(double from, double to) {
        int a = fine(from), b = fine(to);
        if (b <= a) return;
        int firstPixel = a / FINE, lastPixel = b / FINE;
        change[firstPixel] += FINE - a % FINE;
        change[firstPixel + 1] += a % FINE;
        change[lastPixel] -= FINE - b % FINE;
        change[lastPixel + 1] -= b % FINE;
        left = Math.min(left, firstPixel);
        right = Math.max(right, Math.min(width, lastPixel + 1));
    }

    private int fine(double x) {
        return (int) Math.max(0, Math.min((double) width * FINE, Math.floor(x * FINE + 0.5)));
    }

    private void flush(int y, Row sink) {
        if (right <= left) return;
        int sum = 0;
        for (int x = left; x < right; x++) {
            sum += change[x];
            cover[x] = (sum * 255 + WHOLE / 2) / WHOLE;
        }
        sink.cover(y, left, right, cover);
        // what the last span takes back may lie behind the last pixel
        Arrays.fill(change, left, right + 2, 0);
        left = width;
        right = 0;
    }
}
