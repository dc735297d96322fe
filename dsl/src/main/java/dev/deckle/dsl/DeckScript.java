package dev.deckle.dsl;

import dev.deckle.data.Resources;
import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A script that says a deck. Evaluating it draws nothing and writes nothing. Safe for use by several threads; each evaluation is on its
 * own, and what is compiled is kept until the text changes.
 */
public final class DeckScript {
    private final String name;
    private final Path path;
    private final String text;
    private final Resources resources;
    private final Compiler compiler;

    private DeckScript(String name, Path path, String text, Resources resources, Compiler compiler) {
        this.name = name;
        this.path = path;
        this.text = text;
        this.resources = resources;
        this.compiler = compiler;
    }

    /** The script in a file. Whatever it names is read from the file's folder, and from nowhere else. */
    public static DeckScript of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder == null) throw unreadable(file, "it is a folder");
        return new DeckScript(whole.getFileName().toString(), whole, null, Resources.in(folder), new Compiler());
    }

    /**
     * A script that is at hand as text.
     *
     * @param name   what messages call it
     * @param folder where the files are that it names
     */
    public static DeckScript of(String name, String text, Path folder) {
        return new DeckScript(Objects.requireNonNull(name), null, Objects.requireNonNull(text), Resources.in(folder), new Compiler());
    }

    /** The same script with another door to its files, such as one that opens the network. */
    public DeckScript with(Resources door) {
        return new DeckScript(name, path, text, door, compiler);
    }

    /**
     * The deck.
     *
     * @param params values for what the script declares with {@code param}; texts are converted to the type of the default
     * @throws DeckException when anything is wrong, with everything that is
     */
    public Deck evaluate(Map<String, ?> params) {
        return evaluate(params, new Diagnostics());
    }

    /** As {@link #evaluate(Map)}; warnings go to {@code diagnostics} too. */
    public Deck evaluate(Map<String, ?> params, Diagnostics diagnostics) {
        Session session = new Session(compiler, resources.fresh(), params, diagnostics);
        Deck deck = session.evaluate(name, text());
        diagnostics.throwIfErrors();
        return deck;
    }

    private String text() {
        if (text != null) return text;
        try {
            return Utf8.text(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw unreadable(path, Files.isDirectory(path) ? "it is a folder" : Files.exists(path) ? "it cannot be read" : "there is no such file");
        }
    }

    private static DeckException unreadable(Path file, String why) {
        return new DeckException(List.of(Diagnostic.error("no-script", Where.NONE, "cannot read '" + file + "': " + why, "")));
    }
}
