package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 150,000 rows is summarised in a heap that could not hold its cells as objects. */
class LargeFileTest {
    private static final int ROWS = 150_000;
    @TempDir
    Path folder;

    @Test
    void memoryIsBounded() throws Exception {
        try (Writer out = Files.newBufferedWriter(folder.resolve("big.csv"))) {
            out.write("vendor,year,papers,price\n");
            for (int i = 0; i < ROWS; i++) out.write("vendor " + i % 50 + "," + (2000 + i % 24) + "," + i + "," + i % 1000 + ".25\n");
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx24m", "-XX:+UseSerialGC", "-cp",
            System.getProperty("java.class.path"), LargeFileTest.class.getName(), folder.toString()).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        assertEquals("50 groups, " + (ROWS - 1L) * ROWS / 2, answer.strip());
    }

    /** Runs in a process of its own. */
    public static void main(String[] folder) throws IOException {
        DataTable table = Csv.read(Resources.in(Path.of(folder[0])), "big.csv", Map.of(), Where.NONE, new Diagnostics());
        DataTable sums = table.group("vendor").sum("papers");
        double total = 0;
        for (double sum : sums.numbers("papers")) total += sum;
        System.out.write((sums.rowCount() + " groups, " + (long) total + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
