package dev.deckle.renderer.theme;

import dev.deckle.model.ThemeRef;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Applies what a script changes of a theme: full token names, or the short words of the language. */
final class Overrides {
    private static final List<String> MARKS = List.of("triangle", "disc", "square", "dash", "bar");

    private Overrides() { }

    static void apply(String name, ThemeRef.Token override, Map<String, String> tokens, Diagnostics diagnostics) {
        List<String> targets = targets(name, tokens);
        if (targets.isEmpty()) {
            diagnostics.error("unknown-token", override.where(), "a theme has no '" + name + "'", Nearest.hint(name, names(tokens)));
            return;
        }
        String value = override.value();
        for (String target : targets) {
            String problem = problem(target, value, tokens);
            if (problem == null) tokens.put(target, target.startsWith("font.") ? value + ", " + tokens.getOrDefault(target, "") : value);
            else diagnostics.error("bad-token", override.where(), "'" + value + "' is no value for '" + name + "'", problem);
        }
    }

    /** The tokens that a name stands for. */
    static List<String> targets(String name, Map<String, String> tokens) {
        if (name.equals("font")) return List.of("font.body", "font.title");
        if (tokens.containsKey(name)) return List.of(name);
        for (String prefix : List.of("color.", "font.", "size.", "space.")) if (tokens.containsKey(prefix + name)) return List.of(prefix + name);
        return name.matches("palette\\.\\d+") ? List.of(name) : List.of();
    }

    /** What a token should be instead of this value; {@code null} for a good one. */
    static String problem(String token, String value, Map<String, String> tokens) {
        if (token.matches("(size|floor|leading)\\..*")) return number(value) > 0 ? null : "write a number above zero";
        if (token.startsWith("space.")) return number(value) >= 0 ? null : "write a number of points";
        if (token.startsWith("mark.")) return MARKS.contains(value) ? null : "write one of " + String.join(", ", MARKS);
        if (token.startsWith("font.")) return value.isBlank() ? "write a family such as Lato" : null;
        if (!token.matches("(color|palette)\\..*")) return null;
        boolean color = value.matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})") || tokens.containsKey("color." + value);
        return color ? null : "write a colour such as #D85040";
    }

    private static double number(String value) {
        return value.matches("\\d{1,4}(\\.\\d{1,6})?") ? Double.parseDouble(value) : -1;
    }

    private static List<String> names(Map<String, String> tokens) {
        List<String> names = new ArrayList<>(tokens.keySet());
        tokens.keySet().stream().filter(k -> k.startsWith("color.")).map(k -> k.substring(6)).forEach(names::add);
        names.add("font");
        return names;
    }
}
