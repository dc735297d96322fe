package dev.deckle.renderer.theme;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A theme file of an author's: the tokens of the built-in theme it extends, with its own on top. What is wrong is told with the file's line. */
final class ThemeFile {
    /** What is read when the deck is built: the files a theme brings along. */
    private static final Set<String> FILES = Set.of("logo", "font.files");

    private final String name;
    private final String text;
    private final Diagnostics diagnostics;

    private ThemeFile(Asset file, Diagnostics diagnostics) {
        this.name = file.name();
        this.text = new String(file.bytes(), StandardCharsets.UTF_8);
        this.diagnostics = diagnostics;
    }

    static Map<String, String> tokens(Asset file, Diagnostics diagnostics) {
        return new ThemeFile(file, diagnostics).tokens();
    }

    private Map<String, String> tokens() {
        Properties own = new Properties();
        try {
            own.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException | IllegalArgumentException e) {
            diagnostics.error("bad-theme", new Where(name, 0, 0), "the theme file cannot be read: " + e.getMessage(), "a backslash is written \\\\");
        }
        Map<String, String> tokens = base(own.getProperty("extends", "report").strip());
        for (String token : new TreeSet<>(own.stringPropertyNames()))
            if (!token.equals("extends") && !FILES.contains(token)) put(token, own.getProperty(token).strip(), tokens);
        return tokens;
    }

    private Map<String, String> base(String base) {
        Map<String, String> tokens = Themes.load(base);
        if (tokens != null) return new TreeMap<>(tokens);
        diagnostics.error("unknown-theme", line("extends"), "no theme '" + base + "' to extend", Nearest.hintOrList(base, Themes.BUILT_IN, "the themes are"));
        return new TreeMap<>(Themes.load("report"));
    }

    private void put(String token, String value, Map<String, String> tokens) {
        if (!tokens.containsKey(token) && !token.matches("palette\\.\\d+")) {
            diagnostics.error("unknown-token", line(token), "a theme has no '" + token + "'", Nearest.hint(token, List.copyOf(tokens.keySet())));
            return;
        }
        String problem = Overrides.problem(token, value, tokens);
        if (problem == null) tokens.put(token, value);
        else diagnostics.error("bad-token", line(token), "'" + value + "' is no value for '" + token + "'", problem);
    }

    private Where line(String token) {
        Pattern start = Pattern.compile("\\s*" + Pattern.quote(token) + "\\s*([=:\\s].*)?");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) if (start.matcher(lines.get(i)).matches()) return new Where(name, i + 1, 1);
        return new Where(name, 0, 0);
    }
}
