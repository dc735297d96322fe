package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

/** Fetches one web address, within limits of time and size. */
final class Web {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Bytes; more than any picture or data file of a report. */
    private static final int LARGEST = 64 << 20;

    private Web() { }

    static byte[] fetch(String address, Where where) {
        HttpRequest request = HttpRequest.newBuilder(uri(address, where)).timeout(PATIENCE).header("User-Agent", "deckle").build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL).build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) throw failed(address, where, "the server answers " + answer.statusCode());
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) throw failed(address, where, "the answer is larger than 64 MB");
                return bytes;
            }
        } catch (IOException e) {
            throw failed(address, where, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(address, where, "interrupted");
        }
    }

    private static URI uri(String address, Where where) {
        try {
            URI uri = URI.create(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) return uri;
        } catch (IllegalArgumentException e) {
            // told below, together with addresses of other kinds
        }
        throw DeckException.error("bad-url", where, "'" + address + "' is no web address", "write https://…");
    }

    private static DeckException failed(String address, Where where, String reason) {
        return DeckException.error("network-failed", where, "cannot fetch '" + address + "': " + reason, "");
    }
}
