package dev.deckle.renderer.pdf;

import java.nio.charset.StandardCharsets;

/**
 * An ICC profile of sRGB (IEC 61966-2-1), made here so that it is the same everywhere: version 2, a matrix and one curve
 * (ICC.1:2001-04). Colours are adapted to D50 with the Bradford transform.
 */
final class SrgbProfile {
    private static final int CURVE_POINTS = 1024;

    private SrgbProfile() { }

    static byte[] bytes() {
        Bytes[] data = {description("sRGB"), text("No copyright, use freely"), xyz(0.9642, 1, 0.8249), xyz(0.43607, 0.22249, 0.01392),
                xyz(0.38515, 0.71687, 0.09708), xyz(0.14307, 0.06061, 0.09410), curve()};
        // the three curves are one
        String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        int start = 128 + 4 + 12 * tags.length;
        Bytes table = new Bytes().big(tags.length, 4);
        Bytes body = new Bytes();
        int[] places = new int[data.length];
        for (int i = 0; i < data.length; i++) {
            places[i] = start + body.length();
            body.put(data[i]);
            while (body.length() % 4 != 0) body.put(0);
        }
        for (int i = 0; i < tags.length; i++) {
            int at = Math.min(i, data.length - 1);
            table.put(tags[i]).big(places[at], 4).big(data[at].length(), 4);
        }
        return header(start + body.length()).put(table).put(body).copy();
    }

    private static Bytes header(int size) {
        Bytes out = new Bytes().big(size, 4).big(0, 4).big(0x02100000, 4).put("mntrRGB XYZ ");
        // year, month, day, hour, minute, second: of the ICC specification that this follows
        for (int part : new int[] {2001, 4, 1, 0, 0, 0}) out.big(part, 2);
        out.put("acsp").big(0, 4).big(0, 4).big(0, 4).big(0, 4).big(0, 8).big(0, 4);
        fixed(out, 0.9642);
        fixed(out, 1);
        fixed(out, 0.8249);
        while (out.length() < 128) out.put(0);
        return out;
    }

    private static Bytes description(String name) {
        Bytes out = new Bytes().put("desc").big(0, 4).big(name.length() + 1, 4).put(name).put(0);
        // no Unicode and no Macintosh description
        return out.big(0, 4).big(0, 4).big(0, 2).put(0).put(new byte[67], 67);
    }

    private static Bytes text(String text) {
        return new Bytes().put("text").big(0, 4).put(new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)).put(0);
    }

    private static Bytes xyz(double x, double y, double z) {
        Bytes out = new Bytes().put("XYZ ").big(0, 4);
        fixed(out, x);
        fixed(out, y);
        fixed(out, z);
        return out;
    }

    /** From a channel's level to linear light. */
    private static Bytes curve() {
        Bytes out = new Bytes().put("curv").big(0, 4).big(CURVE_POINTS, 4);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            out.big(Math.round(linear * 65535), 2);
        }
        return out;
    }

    /** 16 bits before the point and 16 after. */
    private static void fixed(Bytes out, double value) {
        out.big(Math.round(value * 65536), 4);
    }
}
