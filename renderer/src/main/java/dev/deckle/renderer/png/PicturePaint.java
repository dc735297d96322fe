package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.pixels.Bitmap;

/** The colours of a picture that is stretched over a part of the page, mixed from the four pixels around each place. */
final class PicturePaint implements Canvas.Paint {
    private final Bitmap bitmap;
    private final Transform inverse;

    /** @param square maps the unit square, y downwards, to the page's pixels */
    PicturePaint(Bitmap bitmap, Transform square) {
        this.bitmap = bitmap;
        double det = square.a() * square.d() - square.b() * square.c();
        Transform back = new Transform(square.d() / det, -square.b() / det, -square.c() / det, square.a() / det,
                (square.c() * square.f() - square.d() * square.e()) / det, (square.b() * square.e() - square.a() * square.f()) / det);
        inverse = back.then(Transform.scale(bitmap.width(), bitmap.height()));
    }

    @Override
    public int argb(int px, int py) {
        double x = px + 0.5, y = py + 0.5;
        double u = inverse.a() * x + inverse.c() * y + inverse.e() - 0.5, v = inverse.b() * x + inverse.d() * y + inverse.f() - 0.5;
        int left = (int) Math.floor(u), top = (int) Math.floor(v);
        int right = (int) ((u - left) * 256), down = (int) ((v - top) * 256);
        int a = pixel(left, top), b = pixel(left + 1, top), c = pixel(left, top + 1), d = pixel(left + 1, top + 1);
        if (a == b && a == c && a == d) return a;
        return mixed(a, b, c, d, (256 - right) * (256 - down), right * (256 - down), (256 - right) * down, right * down);
    }

    private int pixel(int x, int y) {
        int column = Math.max(0, Math.min(bitmap.width() - 1, x)), row = Math.max(0, Math.min(bitmap.height() - 1, y));
        return bitmap.argb()[row * bitmap.width() + column];
    }

    /** Weights add up to 65,536; colours weigh as much as they cover. */
    private static int mixed(int a, int b, int c, int d, long wa, long wb, long wc, long wd) {
        long ca = wa * (a >>> 24), cb = wb * (b >>> 24), cc = wc * (c >>> 24), cd = wd * (d >>> 24);
        long cover = ca + cb + cc + cd;
        if (cover == 0) return 0;
        long red = (ca * (a >> 16 & 255) + cb * (b >> 16 & 255) + cc * (c >> 16 & 255) + cd * (d >> 16 & 255) + cover / 2) / cover;
        long green = (ca * (a >> 8 & 255) + cb * (b >> 8 & 255) + cc * (c >> 8 & 255) + cd * (d >> 8 & 255) + cover / 2) / cover;
        long blue = (ca * (a & 255) + cb * (b & 255) + cc * (c & 255) + cd * (d & 255) + cover / 2) / cover;
        return (int) (cover + 32_768 >> 16) << 24 | (int) red << 16 | (int) green << 8 | (int) blue;
    }
}
