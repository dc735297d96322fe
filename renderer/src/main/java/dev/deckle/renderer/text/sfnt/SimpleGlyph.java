package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The points of a glyph that is not made of others. Between two points off the curve lies one on it, half way. */
final class SimpleGlyph {
    private static final int ON_CURVE = 1;
    private final int[] ends;
    private final byte[] flags;
    private final double[] points;

    SimpleGlyph(ByteBuffer glyf, int at, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) ends[i] = u16(glyf, at + 10 + 2 * i);
        int count = contours == 0 ? 0 : ends[contours - 1] + 1;
        int p = at + 10 + 2 * contours;
        p += 2 + u16(glyf, p);
        flags = new byte[count];
        for (int i = 0; i < count; ) {
            byte flag = glyf.get(p++);
            int repeat = (flag & 8) != 0 ? glyf.get(p++) & 0xFF : 0;
            for (int r = 0; r <= repeat && i < count; r++) flags[i++] = flag;
        }
        points = new double[2 * count];
        p = coordinates(glyf, p, 0, 2, 16);
        coordinates(glyf, p, 1, 4, 32);
    }

    private int coordinates(ByteBuffer glyf, int from, int axis, int shortBit, int sameBit) {
        int p = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0) {
                int d = glyf.get(p++) & 0xFF;
                value += same ? d : -d;
            } else if (!same) {
                value += glyf.getShort(p);
                p += 2;
            }
            points[2 * i + axis] = value;
        }
        return p;
    }

    void trace(AffineTransform map, Path2D out) {
        map.transform(points, 0, points, 0, flags.length);
        int first = 0;
        for (int end : ends) {
            if (end > first) contour(first, end, out);
            first = end + 1;
        }
    }

    private void contour(int first, int last, Path2D out) {
        int n = last - first + 1;
        int s = 0;
        while (s < n && !on(first + s)) s++;
        boolean none = s == n;
        double startX = none ? mid(first, last, 0) : x(first + s);
        double startY = none ? mid(first, last, 1) : y(first + s);
        out.moveTo(startX, startY);
        int begin = none ? 0 : s + 1;
        int steps = none ? n : n - 1;
        int control = -1;
        for (int k = 0; k < steps; k++) {
            int i = first + (begin + k) % n;
            if (on(i)) {
                if (control < 0) out.lineTo(x(i), y(i));
                else out.quadTo(x(control), y(control), x(i), y(i));
                control = -1;
            } else {
                if (control >= 0) out.quadTo(x(control), y(control), mid(control, i, 0), mid(control, i, 1));
                control = i;
            }
        }
        if (control >= 0) out.quadTo(x(control), y(control), startX, startY);
        out.closePath();
    }

    private boolean on(int i) {
        return (flags[i] & ON_CURVE) != 0;
    }

    private double x(int i) {
        return points[2 * i];
    }

    private double y(int i) {
        return points[2 * i + 1];
    }

    private double mid(int i, int j, int axis) {
        return (points[2 * i + axis] + points[2 * j + axis]) / 2;
    }
}
