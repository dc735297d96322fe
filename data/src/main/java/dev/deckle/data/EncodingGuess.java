package dev.deckle.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what encoding bytes look like that are not UTF-8; only for hints, which show a piece as it would read. Encodings of two bytes a character are told by
 * the first bytes their common characters have; few high bytes amid ASCII are Latin letters, whole words of them Cyrillic ones.
 */
final class EncodingGuess {
    /** Two bytes a character. Common characters begin with a byte in one of the ranges, both ends included. */
    private record Wide(String name, int lowestSecond, int... ranges) {
        boolean common(int first) {
            for (int i = 0; i < ranges.length; i += 2) if (first >= ranges[i] && first <= ranges[i + 1]) return true;
            return false;
        }
    }

    private static final Wide KOREAN = new Wide("EUC-KR", 0xA1, 0xA1, 0xA3, 0xB0, 0xC8);
    private static final List<Wide> WIDE = List.of(new Wide("GB18030", 0xA1, 0xA1, 0xA3, 0xB0, 0xD7), new Wide("EUC-JP", 0xA1, 0xA1, 0xA5, 0xB0, 0xCF),
        new Wide("Big5", 0x40, 0xA1, 0xC6), new Wide("Shift_JIS", 0x40, 0x81, 0x83, 0x88, 0x98));
    /** Common Chinese characters begin with a byte that no Korean ones have so often that this many different ones are enough. */
    private static final int ENOUGH_KOREAN = 12;
    private static final int SHOWN = 12;
    private final byte[] sample;

    EncodingGuess(byte[] sample) {
        this.sample = sample;
    }

    /** The hint: what they look like, and what to do about it. */
    String hint(Charset tried, boolean option) {
        String save = "save the file as UTF-8";
        String likely = likely().filter(name -> !name.equals(tried.name())).orElse("");
        if (likely.isEmpty()) return option ? "write encoding: with the one it is in" : save;
        return "they look like " + likely + ", in which this is " + Findings.shown(piece(likely)) + "; " + (option ? "write encoding: '" + likely + "', or " : "") + save;
    }

    Optional<String> likely() {
        Optional<String> utf16 = utf16();
        if (utf16.isPresent()) return utf16;
        String best = "";
        double most = 0.8;
        if (score(KOREAN, ENOUGH_KOREAN) > 0.98) return Optional.of(KOREAN.name());
        for (Wide wide : WIDE) {
            double score = score(wide, 1);
            if (score > most && decodes(wide.name())) {
                most = score;
                best = wide.name();
            }
        }
        if (!best.isEmpty()) return Optional.of(best);
        return List.of(cyrillic() ? "windows-1251" : "windows-1252", "windows-1250").stream().filter(this::decodes).findFirst();
    }

    private int at(int i) {
        return i < sample.length ? sample[i] & 0xFF : 0;
    }

    /** The part of the different characters that are common ones; 0 if they are too few, or each stands alone and may be a Latin letter with what follows it. */
    private double score(Wide wide, int least) {
        Set<Integer> common = new HashSet<>();
        Set<Integer> odd = new HashSet<>();
        int pairs = 0;
        int runs = 0;
        boolean within = false;
        for (int i = 0; i < sample.length; i++) {
            if (at(i) < 0x80) {
                within = false;
                continue;
            }
            boolean pair = at(i + 1) >= wide.lowestSecond();
            boolean good = pair && wide.common(at(i));
            (good ? common : odd).add(at(i) << 8 | at(i + 1));
            if (good) pairs++;
            if (good && !within) runs++;
            within = good;
            if (pair) i++;
        }
        boolean alone = wide.lowestSecond() < 0x80 && pairs < runs * 1.5;
        return common.size() < least || alone ? 0 : (double) common.size() / (common.size() + odd.size());
    }

    private boolean cyrillic() {
        int high = 0;
        int letters = 0;
        int runs = 0;
        for (int i = 0; i < sample.length; i++) {
            if (at(i) < 0x80) continue;
            high++;
            if (at(i) >= 0xC0 || at(i) == 0xA8 || at(i) == 0xB8) letters++;
            if (i == 0 || at(i - 1) < 0x80) runs++;
        }
        return high >= runs * 3 && letters * 10 >= high * 9;
    }

    private Optional<String> utf16() {
        int evenZeros = 0;
        int oddZeros = 0;
        int looked = Math.min(sample.length, 4096);
        for (int i = 0; i < looked; i++) {
            if (sample[i] == 0 && i % 2 == 0) evenZeros++;
            else if (sample[i] == 0) oddZeros++;
        }
        if (Math.max(evenZeros, oddZeros) <= looked / 8) return Optional.empty();
        return Optional.of(evenZeros > oddZeros ? "UTF-16BE" : "UTF-16LE");
    }

    private boolean decodes(String name) {
        return Charset.isSupported(name) && text(name) != null;
    }

    /** The text in this encoding, or {@code null}; the sample may end within a character. */
    private CharBuffer text(String name) {
        int end = sample.length;
        while (end > 0 && sample[end - 1] != '\n') end--;
        try {
            return Encoding.strict(Charset.forName(name)).decode(ByteBuffer.wrap(sample, 0, end == 0 || sample.length < Encoding.SAMPLE ? sample.length : end));
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The first word that is not ASCII. */
    private String piece(String name) {
        CharBuffer text = text(name);
        if (text == null) return "";
        int first = 0;
        while (first < text.length() - 1 && text.charAt(first) < 0x80) first++;
        int from = first;
        while (from > 0 && first - from < SHOWN && Character.isLetterOrDigit(text.charAt(from - 1))) from--;
        int to = first;
        while (to < text.length() && to - first < SHOWN && Character.isLetterOrDigit(text.charAt(to))) to++;
        return text.subSequence(from, Math.max(to, Math.min(first + 1, text.length()))).toString();
    }
}
