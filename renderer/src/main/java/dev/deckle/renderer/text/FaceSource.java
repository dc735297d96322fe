package dev.deckle.renderer.text;

import dev.deckle.renderer.text.sfnt.FontFace;
import dev.deckle.renderer.text.sfnt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A face and what is known of it before it is read. A bundled face is read when it is first asked for, and kept. */
final class FaceSource {
    private final int weight;
    private final boolean italic;
    private final String resource;
    private volatile FontFace face;

    private FaceSource(int weight, boolean italic, String resource, FontFace face) {
        this.weight = weight;
        this.italic = italic;
        this.resource = resource;
        this.face = face;
    }

    static FaceSource bundled(int weight, boolean italic, String resource) {
        return new FaceSource(weight, italic, resource, null);
    }

    static FaceSource of(FontFace face) {
        return new FaceSource(face.weight(), face.italicAngle() != 0, "", face);
    }

    /** How far the face is from a wish; a wrong slope is worse than any weight. */
    int distance(boolean bold, boolean wantItalic) {
        return Math.abs(weight - (bold ? 700 : 400)) + (italic == wantItalic ? 0 : 1000);
    }

    FontFace face() {
        FontFace known = face;
        return known != null ? known : load();
    }

    private synchronized FontFace load() {
        if (face == null) face = read();
        return face;
    }

    private FontFace read() {
        try (InputStream in = FaceSource.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the bundled font " + resource + " is not on the class path");
            return new FontFace(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + resource + " cannot be read: " + e.getMessage(), e);
        }
    }
}
