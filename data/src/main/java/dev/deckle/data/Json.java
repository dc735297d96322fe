package dev.deckle.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads a table from JSON: an array of objects, an object of arrays, {@code {"columns": […], "rows": [[…]]}}, an array of arrays with the
 * names first, or an object of single values (then the columns are {@code name} and {@code value}). A file ending in {@code .jsonl} or
 * {@code .ndjson} has one object a line. Objects within a row give columns with dotted names. Options: {@code path} (where in the file the data
 * is, as {@code 'data.items'}), {@code missing}, {@code types}. Texts stay texts, except that a column of ISO dates becomes one.
 */
public final class Json {
    private Json() { }

    /** Reads a file; see {@link Csv#read} for the arguments. */
    public static DataTable read(Resources resources, String path, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        resources.resolve(path, where);
        return table(path, () -> resources.open(path, where), options, where, diagnostics);
    }

    /** Reads JSON from bytes; the name is what messages call it. */
    public static DataTable parse(String name, byte[] bytes, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        return table(name, Input.of(bytes), options, where, diagnostics);
    }

    /** Reads JSON from a text; the name is what messages call it. */
    public static DataTable parse(String name, String text, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        return parse(name, text.getBytes(StandardCharsets.UTF_8), options, where, diagnostics);
    }

    private static DataTable table(String name, Input input, Map<String, ?> given, Where where, Diagnostics diagnostics) {
        Options options = new Options("json", given, where, "path", "missing", "types");
        Findings findings = new Findings(name, diagnostics);
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (InputStream in = input.open(); JsonParser parser = factory.createParser(in)) {
            JsonTable table = new JsonTable(parser, findings);
            return table.read(options.text("path", ""), name.matches("(?i).*\\.(jsonl|ndjson)")).table(name, options, where);
        } catch (JsonProcessingException e) {
            throw broken(e, input, findings);
        } catch (java.io.CharConversionException e) {
            throw misfit(input, findings.at(0, 0), findings);
        } catch (IOException e) {
            throw Resources.unreadable(name, where, e);
        } finally {
            findings.close();
        }
    }

    private static DeckException broken(JsonProcessingException e, Input input, Findings findings) {
        Where at = e.getLocation() == null ? findings.at(0, 0) : findings.at(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return e.getOriginalMessage().startsWith("Invalid UTF-8") ? misfit(input, at, findings) : JsonFault.said(e, at, findings);
    }

    private static DeckException misfit(Input input, Where at, Findings findings) {
        byte[] sample;
        try (InputStream in = input.open()) {
            sample = in.readNBytes(Encoding.SAMPLE);
        } catch (IOException e) {
            sample = new byte[0];
        }
        return findings.fatal("bad-encoding", at, "bytes that are not UTF-8", new EncodingGuess(sample).hint(StandardCharsets.UTF_8, false));
    }
}
