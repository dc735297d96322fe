package dev.deckle.data;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The one door to the outside: everything a script reads comes through here. Paths are relative to the script's folder; one that
 * leaves it, also by a symbolic link, is refused unless {@link #allowOutside} is set. The network is closed unless
 * {@link #allowNetwork} opens it. A file is read once however often it is asked for, until {@link #fresh} starts over.
 * The settings never change; safe for use by several threads.
 */
public final class Resources {
    /** Assets of at most so many bytes are held: logos and icons, which are drawn again and again. */
    private static final int HELD = 64 * 1024;
    private final Folder folder;
    private final boolean network;
    private final Consumer<Path> reader;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final Map<Path, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    private Resources(Folder folder, boolean network, Consumer<Path> reader) {
        this.folder = folder;
        this.network = network;
        this.reader = reader;
    }

    /** Reads what lies in this folder and below, and nothing else. */
    public static Resources in(Path folder) {
        return new Resources(new Folder(folder.toAbsolutePath().normalize(), false), false, file -> { });
    }

    /** The same with another rule for paths that leave the folder. */
    public Resources allowOutside(boolean allowed) {
        return new Resources(new Folder(folder.root(), allowed), network, reader);
    }

    /** The same with another rule for {@link #url}. */
    public Resources allowNetwork(boolean allowed) {
        return new Resources(folder, allowed, reader);
    }

    /** The same, telling of each file that a script names and that is there; the caller may want to leave it as it is. */
    public Resources telling(Consumer<Path> listener) {
        return new Resources(folder, network, listener);
    }

    /** The same settings with nothing read yet: one for each evaluation of a script, so that it sees the files as they are then. */
    public Resources fresh() {
        return new Resources(folder, network, reader);
    }

    /** The folder that paths are relative to, absolute. */
    public Path folder() {
        return folder.root();
    }

    public boolean networkAllowed() {
        return network;
    }

    public boolean outsideAllowed() {
        return folder.outside();
    }

    /** The file behind a path as the script writes it, with its links followed; it is there, and it is a file. */
    public Path resolve(String path, Where where) {
        Path file = folder.resolve(path, where);
        reader.accept(file);
        return file;
    }

    /** The bytes of a file. Do not change them: they are shared. */
    public byte[] read(String path, Where where) {
        return files.computeIfAbsent(resolve(path, where), file -> bytes(file, path, where));
    }

    /** A file as a stream, for files that may be too large to hold. The caller closes it. */
    public InputStream open(String path, Where where) {
        Path file = resolve(path, where);
        byte[] known = files.get(file);
        if (known != null) return new ByteArrayInputStream(known);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(path, where, e);
        }
    }

    /**
     * A picture or font file; the same object for the same path. A large one is read now, and again whenever it is drawn: it must stay as it
     * is until then. A small one is held.
     */
    public Asset asset(String path, Where where) {
        Asset known = assets.get(path);
        return known != null ? known : assets.computeIfAbsent(path, name -> asset(resolve(name, where), name, where));
    }

    private static Asset asset(Path file, String path, Where where) {
        byte[] bytes = bytes(file, path, where);
        return bytes.length > HELD ? Asset.reading(path, new AssetFile(file, path, where, bytes)) : new Asset(path, bytes);
    }

    /** What a web address answers, if the caller has opened the network. Do not change the bytes: they are shared. */
    public byte[] url(String address, Where where) {
        if (!network) {
            throw DeckException.error("network-closed", where, "'" + address + "' lies on the network, which is closed",
                "save it beside the script, or allow the network");
        }
        byte[] known = pages.get(address);
        return known != null ? known : pages.computeIfAbsent(address, a -> Web.fetch(a, where));
    }

    private static byte[] bytes(Path file, String path, Where where) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(path, where, e);
        } catch (OutOfMemoryError e) {
            throw DeckException.error("file-too-large", where, "'" + path + "' is too large to read", "");
        }
    }

    static DeckException unreadable(String path, Where where, IOException e) {
        String reason = e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getClass().getSimpleName();
        return DeckException.error("unreadable-file", where, "cannot read '" + path + "': " + reason, "");
    }
}
