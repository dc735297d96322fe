package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Options;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text file: what its first bytes say, else what the author says, else UTF-8. Never guessed: bytes that do not
 * fit are an error that says which encoding they look like.
 *
 * @param bom bytes at the front that belong to the encoding and not to the text
 */
record Encoding(Charset charset, int bom) {
    /** Bytes that are enough to tell an encoding. */
    static final int SAMPLE = 1 << 20;

    static Encoding of(byte[] head, Options options) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3);
        if (starts(head, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2);
        if (starts(head, 0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_16BE, 2);
        String name = options.text("encoding", "UTF-8");
        try {
            return new Encoding(Charset.forName(name), 0);
        } catch (IllegalArgumentException e) {
            throw options.wrong("encoding", name, "an encoding such as 'UTF-8', 'GB18030' or 'windows-1252'");
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }

    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(bom);
        return new InputStreamReader(in, strict(charset));
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The error for bytes that are not in this encoding, with the line of the first. */
    DeckException misfit(Input input, Findings findings) throws IOException {
        byte[] sample;
        try (InputStream in = input.open()) {
            sample = in.readNBytes(SAMPLE);
        }
        String hint = new EncodingGuess(sample).hint(charset, true);
        return findings.fatal("bad-encoding", findings.at(line(input), 0), "bytes that are not " + charset.name(), hint);
    }

    private long line(Input input) throws IOException {
        CharsetDecoder decoder = strict(charset);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
        long line = 1;
        try (InputStream in = input.open()) {
            in.skipNBytes(bom);
            boolean end = false;
            while (true) {
                CoderResult result = decoder.decode(bytes.flip(), out, end);
                line += out.flip().chars().filter(c -> c == '\n').count();
                out.clear();
                if (result.isError() || end) return line;
                bytes.compact();
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read));
            }
        }
    }

    /** Do the bytes look like UTF-16, which decodes as UTF-8 without a fault but full of NULs? */
    static boolean manyNuls(byte[] head) {
        int nuls = 0;
        for (byte b : head) {
            if (b == 0) nuls++;
        }
        return nuls > head.length / 8;
    }
}
