package dev.deckle.dsl;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Where;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads a script's bytes as UTF-8, and says where they are not. */
final class Utf8 {
    private Utf8() { }

    static String text(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) throw bad(name, bytes, in.position());
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static DeckException bad(String name, byte[] bytes, int at) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) if (bytes[i] == '\n') {
            line++;
            start = i + 1;
        }
        int column = new String(bytes, start, at - start, StandardCharsets.UTF_8).length() + 1;
        String message = String.format(Locale.ROOT, "the script is not UTF-8: byte %d is 0x%02X", at + 1, bytes[at]);
        return new DeckException(List.of(Diagnostic.error("not-utf8", new Where(name, line, column), message, "save the file as UTF-8")));
    }
}
