package dev.deckle.renderer.math;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.MathBlock;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.FigurePainter;
import dev.deckle.renderer.text.markup.SpokenTex;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Paints displayed formulas: with the formula library where it is on the class path, as a line of text where it is not. One per
 * rendering: it remembers what it has set. Not thread-safe.
 */
public final class MathPainter implements FigurePainter {
    /** A displayed formula stands out a little from the text around it. */
    private static final double LARGER = 1.3;
    private static final String LIBRARY = "org.scilab.forge:jlatexmath:1.0.7";

    private final Map<MathBlock, Figure> known = new IdentityHashMap<>();
    private final boolean library;

    public MathPainter() {
        this(there());
    }

    MathPainter(boolean library) {
        this.library = library;
    }

    private static boolean there() {
        try {
            Class.forName("org.scilab.forge.jlatexmath.TeXFormula", false, MathPainter.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Override
    public Figure prepare(Block block, FigureContext context) {
        return block instanceof MathBlock math ? known.computeIfAbsent(math, m -> figure(m, context)) : null;
    }

    private Figure figure(MathBlock math, FigureContext context) {
        double size = context.theme().number("size.body") * LARGER;
        Tag tag = Tag.of(Tag.Role.FORMULA).withLang(context.language()).withAlt(math.alt().isBlank() ? SpokenTex.of(math.tex(), context.language()) : math.alt());
        if (!library) {
            context.diagnostics().warning("math-missing", math.where(), "this formula is set as plain text, since the library that sets formulas is missing",
                    "add " + LIBRARY + " to the class path; it is left out for its licence, GPL 2 with the linking exception");
            return new PlainFormula(math, size, tag, context);
        }
        try {
            return new FormulaFigure(TexSetter.set(math.tex(), size, context, math.where()), context.theme().number("floor.body") / size, tag);
        } catch (BadFormula e) {
            context.diagnostics().error(e.code(), math.where(), e.getMessage(), e.hint());
            return new PlainFormula(math, size, tag, context);
        }
    }
}
