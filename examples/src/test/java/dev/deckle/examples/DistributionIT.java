package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution, unpacked into a folder whose name has a space and Chinese in it, and used from another. */
class DistributionIT {
    private static final Path ROOT = Sample.EXAMPLES.getParent();
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsUnpackedRenders() throws Exception {
        Path home = unpack(folder.resolve("unpacked 目录"));
        Path script = Files.copy(ROOT.resolve("examples/quickstart/quickstart.deck.groovy"), folder.resolve("我的 deck.deck.groovy"));
        assertEquals("", run(home.resolve("bin/deckle"), "render", "--quiet", script.toString(), "--png", folder.resolve("out").toString(), "--width", "320"));
        assertTrue(Files.size(folder.resolve("我的 deck.pdf")) > 5000);
        assertTrue(Files.exists(folder.resolve("out/我的 deck-002.png")));
        String checked = run(home.resolve("bin/deckle"), "check", script.toString());
        assertTrue(checked.contains("fine"), checked);
        assertFalse(checked.contains("preparing"), "what makes starts fast is made once: " + checked);
        for (String file : List.of("bin/deckle.cmd", "CHANGELOG.md", "doc/script.md", "ext/pom.xml", "examples/quickstart/quickstart.deck.groovy"))
            assertTrue(Files.exists(home.resolve(file)), file);
    }

    /** Optional libraries are fetched by a file that stands alone, so its versions are written twice. */
    @Test
    void optionalLibrariesHaveTheVersionsThatAreTested() throws IOException {
        Map<String, String> tested = versions(ROOT.resolve("pom.xml"));
        Map<String, String> fetched = versions(ROOT.resolve("src/ext/pom.xml"));
        for (String name : List.of("poi.version", "duckdb.version", "h2.version", "jlatexmath.version")) assertEquals(tested.get(name), fetched.get(name), name);
    }

    private static Map<String, String> versions(Path pom) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Matcher m = Pattern.compile("<([a-z.]+\\.version)>([^<]+)</").matcher(Files.readString(pom));
        while (m.find()) found.put(m.group(1), m.group(2));
        return found;
    }

    private static Path unpack(Path target) throws IOException {
        Path zip;
        try (Stream<Path> files = Files.list(ROOT.resolve("cli/target"))) {
            zip = files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory()) continue;
                Path path = target.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (Stream<Path> homes = Files.list(target)) {
            Path home = homes.findFirst().orElseThrow();
            assertTrue(home.resolve("bin/deckle").toFile().setExecutable(true));
            return home;
        }
    }

    /** What it says.. */
    private String run(Path command, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().filter(l -> !l.contains("preparing faster starts")).reduce("", (a, b) -> a + b + "\n");
    }
}
