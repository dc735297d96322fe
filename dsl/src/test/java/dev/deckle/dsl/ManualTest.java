package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the manual that are made from the code, and the code that must stand in the manual. */
class ManualTest {
    private static final Path MANUAL = Path.of("../src/site/markdown");
    private static final Pattern CODE = Pattern.compile("(?:error|warning|info|fatal|failed)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    /** {@code -Dupdate=words} writes the page anew. */
    @Test
    void thePageOfAllWordsIsWhatTheCodeSays() throws IOException {
        Path page = MANUAL.resolve("words.md");
        String made = words();
        if ("words".equals(System.getProperty("update"))) Files.writeString(page, made);
        assertEquals(made, Files.readString(page), "run the test with -Dupdate=words");
    }

    private static String words() {
        StringBuilder out = new StringBuilder("# All words\n\nMade from the code; [Writing a deck](script.md) explains them. Words for text take `lang:` as well. A column and a\n"
                + "clipping have the words of a slide, but for `lead`, `notes`, `model`, `layout` and `blank`. Figures in a clipping stay small.\n");
        String place = "";
        for (Vocabulary.Entry e : Vocabulary.all()) {
            if (e.home() == dev.deckle.model.build.BodyBuilder.class) continue;
            if (!e.where().equals(place)) {
                place = e.where();
                out.append("\n## In ").append(place).append("\n\n| word | how it is written | what it does |\n| --- | --- | --- |\n");
            }
            out.append("| `").append(e.word()).append("` | ").append(code(e.usage())).append(" | ").append(e.doc()).append(" |\n");
        }
        return out.toString();
    }

    private static String code(String usage) {
        return "`" + usage.replace("|", "\\|").replace(" or ", "` or `") + "`";
    }

    @Test
    void everyCodeOfADiagnosticStandsInTheManual() throws IOException {
        String page = Files.readString(MANUAL.resolve("diagnostics.md"));
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("model", "data", "dsl")) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> all = Files.walk(Path.of("..", module, "src/main/java"))) {
                all.filter(p -> p.toString().endsWith(".java")).forEach(files::add);
            }
            for (Path file : files) {
                Matcher m = CODE.matcher(Files.readString(file));
                while (m.find()) codes.add(m.group(1));
            }
        }
        assertTrue(codes.size() > 60, codes.toString());
        assertEquals(List.of(), codes.stream().filter(c -> !page.contains("`" + c + "`")).toList());
    }
}
