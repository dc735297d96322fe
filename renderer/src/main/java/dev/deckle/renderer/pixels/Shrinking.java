package dev.deckle.renderer.pixels;

import java.util.Arrays;

/** Averages areas, first along the rows and then down the columns. Colours weigh as much as they cover. */
final class Shrinking {
    private final Bitmap source;
    private final int width;
    private final int height;
    /** Alpha, red, green and blue of one new row, being added up. */
    private final double[] sums;
    private final double[] row;

    Shrinking(Bitmap source, int width, int height) {
        this.source = source;
        this.width = width;
        this.height = height;
        sums = new double[4 * width];
        row = new double[4 * width];
    }

    Bitmap run() {
        int[] out = new int[width * height];
        double step = (double) source.height() / height;
        int loaded = -1;
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            double top = y * step, bottom = Math.min(top + step, source.height());
            for (int line = (int) top; line < bottom; line++) {
                double part = Math.min(line + 1, bottom) - Math.max(line, top);
                // the last line of one row is often the first of the next
                if (line != loaded) load(loaded = line);
                for (int i = 0; i < sums.length; i++) sums[i] += part * row[i];
            }
            for (int x = 0; x < width; x++) out[y * width + x] = pixel(4 * x, step * source.width() / width);
        }
        return Bitmap.of(width, height, out);
    }

    private void load(int line) {
        Arrays.fill(row, 0);
        double step = (double) source.width() / width;
        for (int x = 0; x < width; x++) {
            double left = x * step, right = Math.min(left + step, source.width());
            for (int i = (int) left; i < right; i++) {
                double part = Math.min(i + 1, right) - Math.max(i, left);
                int pixel = source.argb()[line * source.width() + i];
                double cover = part * (pixel >>> 24);
                row[4 * x] += cover;
                row[4 * x + 1] += cover * (pixel >> 16 & 255);
                row[4 * x + 2] += cover * (pixel >> 8 & 255);
                row[4 * x + 3] += cover * (pixel & 255);
            }
        }
    }

    private int pixel(int at, double area) {
        double cover = sums[at];
        if (cover <= 0) return 0;
        int alpha = (int) Math.round(cover / area);
        return Math.min(255, alpha) << 24 | level(sums[at + 1] / cover) << 16 | level(sums[at + 2] / cover) << 8 | level(sums[at + 3] / cover);
    }

    private static int level(double value) {
        return Math.min(255, (int) Math.round(value));
    }
}
