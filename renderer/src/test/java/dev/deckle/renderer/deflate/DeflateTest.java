package dev.deckle.renderer.deflate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.deflate.Deflate.Effort;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeflateTest {

    @ParameterizedTest
    @EnumSource(Effort.class)
    void gives_back_what_went_in(Effort effort) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = sample(random, i);
            assertArrayEquals(bytes, inflate(Deflate.zlib(bytes, bytes.length, effort)), "sample " + i);
        }
    }

    /** Lengths around the limits of matches, blocks and stored blocks, over alphabets from one byte to all. */
    private static byte[] sample(Random random, int i) {
        int[] sizes = {0, 1, 2, 3, 4, 257, 258, 259, 1000, 32_767, 32_768, 32_769, 65_535, 65_536, 70_000, 200_000};
        byte[] bytes = new byte[sizes[i % sizes.length]];
        int alphabet = 1 << random.nextInt(9);
        for (int k = 0; k < bytes.length; k++) bytes[k] = (byte) random.nextInt(alphabet);
        for (int copies = random.nextInt(50); copies > 0 && bytes.length > 600; copies--) {
            int length = random.nextInt(600), from = random.nextInt(bytes.length - length), to = random.nextInt(bytes.length - length);
            System.arraycopy(bytes, from, bytes, to, length);
        }
        return bytes;
    }

    @Test
    void skewed_frequencies_stay_within_the_longest_code() throws IOException {
        // Fibonacci frequencies make the deepest trees
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int a = 1, b = 1;
        Random random = new Random(3);
        for (int symbol = 0; symbol < 24; symbol++) {
            byte[] run = new byte[a];
            Arrays.fill(run, (byte) (symbol * 11));
            out.write(run);
            int next = a + b;
            a = b;
            b = next;
        }
        byte[] bytes = out.toByteArray();
        for (int i = bytes.length - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            byte swap = bytes[i];
            bytes[i] = bytes[k];
            bytes[k] = swap;
        }
        assertArrayEquals(bytes, inflate(Deflate.zlib(bytes, bytes.length, Effort.GOOD)));
    }

    @Test
    void is_as_small_as_zlib_within_two_percent() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) text.append(random.nextInt(720)).append(' ').append(random.nextInt(405)).append(i % 3 == 0 ? " l\n" : " c\n");
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        Deflater zlib = new Deflater(6);
        zlib.setInput(bytes);
        zlib.finish();
        int expected = zlib.deflate(new byte[bytes.length]);
        int actual = Deflate.zlib(bytes, bytes.length, Effort.GOOD).length;
        assertTrue(actual < expected * 1.02, actual + " against " + expected);
    }

    @Test
    void noise_grows_by_no_more_than_the_heads_of_stored_blocks() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        assertTrue(Deflate.zlib(bytes, bytes.length, Effort.GOOD).length <= bytes.length + 64);
    }

    @Test
    void only_the_given_length_counts() throws IOException {
        assertEquals("ab", new String(inflate(Deflate.zlib("abc".getBytes(StandardCharsets.US_ASCII), 2, Effort.GOOD)), StandardCharsets.US_ASCII));
    }

    private static byte[] inflate(byte[] bytes) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
