package dev.deckle.model.build;

import dev.deckle.model.ThemeRef.Token;
import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes to the tokens of a theme. Any name is a token here; the theme says which it has. */
public final class ThemeBuilder extends Words {
    final Map<String, Token> tokens = new LinkedHashMap<>();
    final List<Asset> fonts = new ArrayList<>();

    ThemeBuilder(Build build) {
        super(build);
    }

    @Word(usage = "token 'color.accent', '#D85040'", doc = "Sets a token of the theme; its name alone does too: accent '#D85040'.")
    public void token(Object name, Object value) {
        Where where = place("token");
        tokens.put(one("token", where, name), new Token(where, one("token", where, value)));
    }

    @Word(usage = "font 'PT Sans' or font 'fonts/PTSans.ttf'", doc = "The family of the body text, or a font file (TrueType) to bring along.")
    public void font(Object name) {
        Where where = place("font");
        String text = one("font", where, name);
        if (!text.matches("(?i).*\\.(ttf|ttc|otf)")) tokens.put("font", new Token(where, text));
        else {
            Asset asset = build.asset(text, "font", where);
            if (asset != null) fonts.add(asset);
        }
    }
}
