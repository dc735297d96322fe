package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Picture;
import dev.deckle.renderer.pixels.Bitmap;
import dev.deckle.renderer.pixels.Decoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures at the sizes they were last drawn at: a logo on every page is decoded once. Thread-safe, bounded. */
final class PictureCache {
    /** 32 MB. */
    private static final long MOST_PIXELS = 8_000_000;
    private final Map<Key, Bitmap> bitmaps = new LinkedHashMap<>(16, 0.75f, true);
    private long pixels;

    private record Key(String picture, int width, int height) { }

    /** The picture with at most as many pixels as asked for. */
    Bitmap get(Picture picture, int width, int height) {
        Key key = new Key(picture.id(), Math.min(width, picture.width()), Math.min(height, picture.height()));
        synchronized (bitmaps) {
            Bitmap known = bitmaps.get(key);
            if (known != null) return known;
        }
        // two threads may do the same work; neither waits for the other
        Bitmap bitmap = Decoder.decode(picture, width, height).shrunk(width, height);
        keep(key, bitmap);
        return bitmap;
    }

    private void keep(Key key, Bitmap bitmap) {
        synchronized (bitmaps) {
            if (size(bitmap) > MOST_PIXELS / 2 || bitmaps.put(key, bitmap) != null) return;
            pixels += size(bitmap);
            var oldest = bitmaps.values().iterator();
            while (pixels > MOST_PIXELS) {
                pixels -= size(oldest.next());
                oldest.remove();
            }
        }
    }

    private static long size(Bitmap bitmap) {
        return (long) bitmap.width() * bitmap.height();
    }
}
