package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
    private static final Where LINE = new Where("report.deck.groovy", 7, 3);
    @TempDir
    Path temp;
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectories(temp.resolve("report"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/chips.csv"), "a\n1\n");
        Files.writeString(folder.resolve("Logo.png"), "picture");
        Files.writeString(temp.resolve("secret.txt"), "secret");
    }

    private String code(Resources resources, String path) {
        return assertThrows(DeckException.class, () -> resources.read(path, LINE)).diagnostics().get(0).code();
    }

    private String message(String path) {
        return assertThrows(DeckException.class, () -> Resources.in(folder).read(path, LINE)).getMessage();
    }

    @Test
    void readsWhatIsInTheFolder() {
        Resources resources = Resources.in(folder);
        assertEquals("picture", new String(resources.read("Logo.png", LINE)));
        assertEquals("picture", new String(resources.read("data/../Logo.png", LINE)));
        assertEquals("picture", new String(resources.read(folder.resolve("Logo.png").toString(), LINE)));
        assertEquals("Logo.png", resources.asset("Logo.png", LINE).name());
    }

    @Test
    void aMissingFileNamesTheNearest() {
        assertEquals("report.deck.groovy:7:3: error: no file 'logo.png'; did you mean 'Logo.png'?", message("logo.png"));
        assertEquals("report.deck.groovy:7:3: error: no file 'data/chip.csv'; did you mean 'data/chips.csv'?", message("data/chip.csv"));
        assertEquals("report.deck.groovy:7:3: error: no file 'dta/chips.csv'; its folder is not there either; paths start at the script's folder",
            message("dta/chips.csv"));
        assertEquals("report.deck.groovy:7:3: error: no file 'data\\chips.csv'; write the path with /", message("data\\chips.csv"));
    }

    @Test
    void whatIsNoFile() {
        assertEquals("report.deck.groovy:7:3: error: 'data' is a folder; in it are 'chips.csv'", message("data"));
        assertEquals("bad-path", code(Resources.in(folder), ""));
        assertEquals("bad-path", code(Resources.in(folder), "a\0b"));
    }

    @Test
    void nothingOutsideIsSeen() throws IOException {
        Resources resources = Resources.in(folder);
        assertEquals("outside-folder", code(resources, "../secret.txt"));
        assertEquals("outside-folder", code(resources, "../not-there.txt"));
        assertEquals("outside-folder", code(resources, temp.resolve("secret.txt").toString()));
        assertEquals("outside-folder", code(resources, "data/../../secret.txt"));
        Files.createSymbolicLink(folder.resolve("link.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), temp);
        assertEquals("outside-folder", code(resources, "link.txt"));
        assertEquals("outside-folder", code(resources, "up/secret.txt"));
        assertEquals("outside-folder", code(resources, "up/not-there.txt"));
        assertEquals("secret", new String(resources.allowOutside(true).read("../secret.txt", LINE)));
        assertEquals("secret", new String(resources.allowOutside(true).read("link.txt", LINE)));
        assertEquals("outside-folder", code(resources, "../secret.txt"));
    }

    @Test
    void aFolderMayItselfBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("linked"), folder);
        assertEquals("picture", new String(Resources.in(link).read("Logo.png", LINE)));
        assertEquals("outside-folder", code(Resources.in(link), "../secret.txt"));
    }

    @Test
    void aFileIsReadOnceInAnEvaluation() throws IOException {
        Resources resources = Resources.in(folder);
        byte[] first = resources.read("Logo.png", LINE);
        Files.writeString(folder.resolve("Logo.png"), "changed");
        assertSame(first, resources.read("./Logo.png", LINE));
        assertSame(resources.asset("Logo.png", LINE), resources.asset("Logo.png", LINE));
        assertEquals("changed", new String(resources.fresh().read("Logo.png", LINE)));
    }

    @Test
    void aLargeAssetStaysInItsFileAndASmallOneIsHeld() throws IOException {
        Path photo = Files.write(folder.resolve("photo.jpg"), new byte[100_000]);
        Resources resources = Resources.in(folder);
        Asset large = resources.asset("photo.jpg", LINE), small = resources.asset("Logo.png", LINE);
        assertArrayEquals(new byte[100_000], large.bytes());
        byte[] changed = new byte[100_000];
        changed[99] = 1;
        Files.write(photo, changed);
        Files.delete(folder.resolve("Logo.png"));
        assertEquals("picture", new String(small.bytes()));
        assertEquals("changed-file", assertThrows(DeckException.class, large::bytes).diagnostics().get(0).code());
        Files.delete(photo);
        assertTrue(assertThrows(DeckException.class, large::bytes).getMessage().contains("'photo.jpg' is not there any more"));
    }

    @Test
    void theNetworkIsClosedUntilOpened() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] answer = "a\n1\n".getBytes();
        server.createContext("/data.csv", exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            Resources closed = Resources.in(folder);
            assertEquals("network-closed", urlCode(closed, base + "/data.csv"));
            Resources open = closed.allowNetwork(true);
            assertArrayEquals(answer, open.url(base + "/data.csv", LINE));
            assertEquals("network-failed", urlCode(open, base + "/other.csv"));
            assertEquals("bad-url", urlCode(open, "file:///etc/passwd"));
            assertEquals("bad-url", urlCode(open, "http:// x"));
        } finally {
            server.stop(0);
        }
    }

    private String urlCode(Resources resources, String url) {
        return assertThrows(DeckException.class, () -> resources.url(url, LINE)).diagnostics().get(0).code();
    }
}
