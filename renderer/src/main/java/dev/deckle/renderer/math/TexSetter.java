package dev.deckle.renderer.math;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.graphics.DeckText;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.theme.Theme;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Sets a formula with the library. One at a time: the library keeps its tables in static fields. */
final class TexSetter {
    private static final Object LOCK = new Object();
    /** Room for the overhang of slanted letters, in em. */
    private static final double MARGIN = 0.06;
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)", Pattern.DOTALL);
    /** Commands that read files, or that change the library for every formula after. */
    private static final Set<String> REFUSED = Set.of("includegraphics", "newcommand", "renewcommand", "newenvironment", "renewenvironment",
            "definecolor", "DeclareMathSizes", "magnification", "makeatletter", "makeatother", "jlmDynamic", "jlmExternalFont", "jlmXML",
            "jlmText", "jlmTextit", "jlmTextbf", "jlmTextitbf", "deckletext");

    private TexSetter() { }

    static SetFormula set(String tex, double size, FigureContext context, Where where) throws BadFormula {
        refuse(tex);
        Theme theme = context.theme();
        TextStyle style = new TextStyle(theme.fonts("body"), false, false, theme.color("ink"), theme.color("ink"), theme.color("ink"), context.language());
        try {
            synchronized (LOCK) {
                return draw(tex, size, new DeckText(context.typesetter(), style, where), theme.color("ink"));
            }
        } catch (JMathTeXException e) {
            throw new BadFormula("math", "the formula cannot be read: " + sentence(e.getMessage()), "");
        } catch (RuntimeException | LinkageError | InternalError | StackOverflowError e) {
            throw new BadFormula("math", "the library that sets formulas failed on this one: " + e, "write it in another way, or leave it out");
        }
    }

    /** What the library would take, and should not. */
    private static void refuse(String tex) throws BadFormula {
        Matcher m = COMMAND.matcher(tex);
        while (m.find()) if (REFUSED.contains(m.group(1)))
            throw new BadFormula("math", "the command '\\" + m.group(1) + "' is not possible in a formula here", "write out what it stands for");
        if (tex.isBlank()) throw new BadFormula("math", "this formula is empty", "");
        // the library closes what is left open, wherever that happens to be
        int open = 0;
        for (char c : COMMAND.matcher(tex).replaceAll("").toCharArray()) {
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open < 0) break;
        }
        if (open != 0) throw new BadFormula("math", open > 0 ? "a brace is not closed in this formula" : "a brace is closed in this formula that was not opened",
                "braces go in pairs; a brace to be seen is '\\{'");
    }

    private static SetFormula draw(String tex, double size, DeckText text, Color ink) {
        Words.register();
        try (MathFonts fonts = new MathFonts()) {
            TeXFormula formula = new TeXFormula(Words.replace(spaced(tex), text));
            fonts.lend();
            Box box = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) size).getBox();
            fonts.lend();
            MathGraphics graphics = new MathGraphics(text, fonts);
            graphics.setColor(new java.awt.Color(ink.argb(), true));
            graphics.scale(size, size);
            box.draw(graphics, (float) MARGIN, box.getHeight() + (float) MARGIN);
            double width = (box.getWidth() + 2 * MARGIN) * size;
            return new SetFormula(width, (box.getHeight() + box.getDepth() + 2 * MARGIN) * size, graphics.items());
        }
    }

    /** The library sets the columns of {@code cases} without a gap; an array has one. */
    private static String spaced(String tex) {
        return tex.replace("\\begin{cases}", "\\left\\{\\begin{array}{ll}").replace("\\end{cases}", "\\end{array}\\right.");
    }

    /** The library's words as part of a sentence of ours: one line, no capital, no full stop. */
    private static String sentence(String message) {
        String line = message == null ? "" : message.strip().replaceAll("\\s+", " ").replaceAll("[.!]+$", "");
        return line.isEmpty() ? "" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
