package dev.deckle.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once: files are read in passes, so that they need not be held in memory. */
interface Input {
    InputStream open() throws IOException;

    static Input of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
