package dev.deckle.renderer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.display.Typeface;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzTest {
    private static final String MARKS = "**__*_``[]()<>~^$$\\&;|{}#! \n\t";
    private static final String LETTERS = "abcXYZ019中文，。“”‘’—…·שלé\u0301\u00AD\u200B\u00A0ﬁ가😀";

    private static String random(Random random, String from, int length) {
        StringBuilder out = new StringBuilder();
        int[] all = from.codePoints().toArray();
        for (int i = 0; i < length; i++) out.appendCodePoint(all[random.nextInt(all.length)]);
        return out.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsLatin}\\p{IsHan}\\p{IsHebrew}0-9]", "");
    }

    @Test
    void noLetterIsLostInMarkup() {
        Random random = new Random(42);
        Typesetter typesetter = Samples.typesetter(new Diagnostics());
        for (int n = 0; n < 1500; n++) {
            String source = random(random, MARKS.repeat(2) + LETTERS, 40).replace("](", "] (").replaceAll("<br", "<b r").replace("\\", "").replace("&", "")
                    .replace("\u0301", "");
            Paragraph p = typesetter.markup(source, n % 2 == 0 ? Samples.ZH : Samples.EN, Samples.WHERE);
            String expected = letters(java.text.Normalizer.normalize(source, java.text.Normalizer.Form.NFC));
            assertEquals(expected, letters(java.text.Normalizer.normalize(p.text(), java.text.Normalizer.Form.NFC)), source);
            lines(p, 10 + random.nextInt(200));
        }
    }

    @Test
    void plainTextComesBackWhole() {
        Random random = new Random(43);
        Typesetter typesetter = Samples.typesetter(new Diagnostics());
        for (int n = 0; n < 1500; n++) {
            Paragraph p = typesetter.plain(random(random, MARKS + LETTERS.repeat(2), 30), Samples.ZH, Samples.WHERE);
            lines(p, 5 + random.nextInt(200));
        }
    }

    /** Lines hold every character in order, none is too wide, and what is drawn is what is said. */
    private static void lines(Paragraph p, double width) {
        for (Breaking breaking : Breaking.values()) {
            StringBuilder said = new StringBuilder();
            for (Line line : p.lines(width, 10, breaking)) {
                said.append(line.text());
                boolean oneGlyph = line.text().stripTrailing().length() <= 3;
                assertTrue(breaking == Breaking.NONE || oneGlyph || line.width() <= width + 1e-6, () -> line.text() + " at " + width);
                String drawn = Samples.runs(line).stream().map(r -> r.text()).reduce("", String::concat).replace("\u00AD", "");
                assertEquals(line.text(), drawn);
            }
            assertEquals(p.text().replace("\n", ""), said.toString());
        }
    }

    /** A damaged font is refused or drawn with gaps; nothing else is thrown. */
    @Test
    void damagedFontsDoNoHarm() {
        byte[] whole = FontLibrary.bundled().face("Lato", false, false).program();
        Random random = new Random(44);
        int refused = 0;
        for (int n = 0; n < 60; n++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 2000; k++) damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt();
            try {
                FontLibrary fonts = FontLibrary.bundled().with(List.of(damaged));
                new Typesetter(fonts, new Diagnostics()).markup("office AVATAR *To* 1/2 “x”", Samples.EN, Samples.WHERE).lines(50, 10, Breaking.FILL);
                Typeface face = fonts.face(fonts.families().get(fonts.families().size() - 1), false, false);
                for (int g = 0; g < 500; g++) face.outline(g);
            } catch (DeckException e) {
                refused++;
            }
        }
        assertTrue(refused < 60, "some are drawn");
    }
}
