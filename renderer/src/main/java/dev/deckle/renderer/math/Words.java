package dev.deckle.renderer.math;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.graphics.DeckText;
import dev.deckle.renderer.graphics.DrawnText;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/**
 * The letters of a formula that the library has no signs for, Han above all: each run of them becomes a command of ours, which carries
 * the size of the run and the characters, and is drawn with the deck's own fonts.
 */
final class Words {
    private static final String COMMAND = "deckletext";
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Font FONT = new Font("words", Font.PLAIN, 1);

    private Words() { }

    /** Makes the command known to the library. */
    static void register() {
        MacroInfo.Commands.putIfAbsent(COMMAND, new MacroInfo(4) {
            @Override
            public Object invoke(TeXParser parser, String[] args) {
                return new WordsAtom(Float.parseFloat(args[1]), Float.parseFloat(args[2]), Float.parseFloat(args[3]), decode(args[4]));
            }
        });
    }

    /** The formula with its foreign letters as commands. */
    static String replace(String tex, DeckText text) {
        Matcher m = FOREIGN.matcher(tex);
        StringBuilder out = new StringBuilder();
        while (m.find()) m.appendReplacement(out, Matcher.quoteReplacement(replaced(m.group(), text)));
        return m.appendTail(out).toString();
    }

    private static String replaced(String run, DeckText text) {
        StringBuilder out = new StringBuilder();
        int[] points = run.codePoints().toArray();
        for (int i = 0; i < points.length; ) {
            int end = i;
            while (end < points.length && foreign(points[end])) end++;
            if (end > i) out.append(command(new String(points, i, end - i), text));
            else out.appendCodePoint(points[end++]);
            i = end;
        }
        return out.toString();
    }

    /** Whether the library would reach for a font of the machine, or give up. */
    private static boolean foreign(int c) {
        if (c > 0xFFFF) return true;
        if (TeXFormula.symbolMappings[c] != null || TeXFormula.symbolFormulaMappings[c] != null || TeXFormula.symbolTextMappings[c] != null) return false;
        return !DefaultTeXFont.registeredAlphabets.containsKey(Character.UnicodeBlock.of(c));
    }

    private static String command(String run, DeckText text) {
        return String.format(Locale.ROOT, "\\%s{%.4f}{%.4f}{%.4f}{%s}", COMMAND, text.width(run, FONT), text.ascent(FONT), text.descent(FONT), encode(run));
    }

    private static String encode(String run) {
        StringBuilder hex = new StringBuilder();
        run.chars().forEach(c -> hex.append(String.format("%04x", c)));
        return hex.toString();
    }

    private static String decode(String hex) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) run.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
        return run.toString();
    }

    private static final class WordsAtom extends Atom {
        private final float width;
        private final float ascent;
        private final float descent;
        private final String text;

        WordsAtom(float width, float ascent, float descent, String text) {
            this.width = width;
            this.ascent = ascent;
            this.descent = descent;
            this.text = text;
        }

        @Override
        public Box createBox(TeXEnvironment environment) {
            return new WordsBox(this, DefaultTeXFont.getSizeFactor(environment.getStyle()));
        }
    }

    private static final class WordsBox extends Box {
        private final String text;
        private final float size;

        WordsBox(WordsAtom atom, float size) {
            this.text = atom.text;
            this.size = size;
            setWidth(atom.width * size);
            setHeight(atom.ascent * size);
            setDepth(atom.descent * size);
        }

        @Override
        public void draw(Graphics2D graphics, float x, float y) {
            AffineTransform before = graphics.getTransform();
            Font font = graphics.getFont();
            // the type is set at its real size, not at 1 pt and then enlarged
            double scale = before.getScaleX();
            graphics.translate(x, y);
            graphics.scale(1 / scale, 1 / scale);
            graphics.setFont(FONT.deriveFont((float) (size * scale)));
            graphics.drawString(text, 0, 0);
            graphics.setFont(font);
            graphics.setTransform(before);
        }

        @Override
        public int getLastFontId() {
            return 0;
        }
    }
}
