package dev.deckle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the results go, and whether they may go there. */
final class Targets {
    private static final String EXTENSION = "(\\.deck)?\\.groovy$";
    private final Path script;
    private final Path pdf;
    private final Path pngFolder;

    /**
     * @param output    what {@code -o} said: a file, {@code -}, or {@code null}
     * @param pngFolder what {@code --png} said, or {@code null}
     */
    Targets(Path script, String output, Path pngFolder) {
        this.script = script;
        this.pngFolder = pngFolder;
        this.pdf = "-".equals(output) ? null : output == null ? script.resolveSibling(name() + ".pdf") : Path.of(output);
    }

    /** The script's name without its endings. */
    String name() {
        return script.getFileName().toString().replaceFirst(EXTENSION, "");
    }

    boolean toStandardOutput() {
        return pdf == null;
    }

    Path pdf() {
        return pdf;
    }

    /** A further PDF beside the main one: {@code name-notes.pdf}. */
    Path beside(String suffix) {
        return pdf.resolveSibling(stem() + "-" + suffix + ".pdf");
    }

    /** The register of sources, beside the PDF. */
    Path sources() {
        return pdf.resolveSibling(stem() + "-sources.csv");
    }

    private String stem() {
        String name = pdf.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? name.substring(0, name.length() - 4) : name;
    }

    boolean wantsPng() {
        return pngFolder != null;
    }

    Path pngFolder() {
        return pngFolder;
    }

    /** The file of one page; numbers have as many digits as the last one, at least three. */
    Path png(int page, int last) {
        int digits = Math.max(3, String.valueOf(last).length());
        return pngFolder.resolve(String.format(Locale.ROOT, "%s-%0" + digits + "d.png", name(), page));
    }

    /** Refuses what cannot or must not be written, before any work is done; makes nothing. */
    void check(Extras extras) {
        if (pdf != null) checkPdf(pdf);
        if (pdf == null && extras.any()) throw Failure.usage("--notes, --handout and --sources write further files; name the PDF with -o");
        for (String suffix : extras.suffixes()) checkPdf(beside(suffix));
        if (pngFolder != null) checkFolder();
    }

    private void checkPdf(Path pdf) {
        if (Files.isDirectory(pdf)) throw Failure.files("'" + pdf + "' is a folder; name a file, such as -o " + pdf.resolve(name() + ".pdf"));
        Path folder = pdf.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) throw Failure.files("cannot write '" + pdf + "': there is no folder '" + folder + "'");
        if (!Files.isWritable(folder)) throw Failure.files("cannot write '" + pdf + "': " + closed(folder));
        if (Files.isRegularFile(pdf)) refuseOtherFiles(pdf);
    }

    /** A slip of {@code -o} must not cost the script or its data: only a PDF is replaced. */
    private void refuseOtherFiles(Path pdf) {
        try (InputStream in = Files.newInputStream(pdf)) {
            if (Files.isSameFile(pdf, script)) throw Failure.files("'" + pdf + "' is the script itself; name another file with -o");
            String start = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
            if (start.isEmpty() || start.equals("%PDF-")) return;
            throw Failure.files("'" + pdf + "' exists and is no PDF; name another file with -o, or remove it first");
        } catch (IOException e) {
            throw Failure.files("cannot replace '" + pdf + "'", e);
        }
    }

    /** The folder will be made when there is something to put into it. */
    private void checkFolder() {
        Path there = pngFolder.toAbsolutePath().normalize();
        while (there.getParent() != null && !Files.exists(there)) there = there.getParent();
        if (!Files.isDirectory(there)) throw Failure.files("'" + (Files.exists(pngFolder) ? pngFolder : there) + "' is a file; --png needs a folder");
        if (!Files.isWritable(there)) throw Failure.files("cannot write into '" + pngFolder + "': " + closed(there));
    }

    private static String closed(Path folder) {
        try {
            if (Files.getFileStore(folder).isReadOnly()) return "the file system is read-only; choose another place";
        } catch (IOException e) {
            // what is known is enough
        }
        return "permission denied in its folder";
    }

    /**
     * Refuses to replace what the deck is made of, and folders, before anything is written.
     *
     * @param read the files the script named, with their links followed
     */
    void spare(Set<Path> read, Extras extras, List<Integer> pages, int last) {
        List<Path> all = new ArrayList<>();
        if (pdf != null) all.add(pdf);
        for (String suffix : extras.suffixes()) all.add(beside(suffix));
        if (extras.sources()) all.add(sources());
        if (pngFolder != null) pages.forEach(page -> all.add(png(page, last)));
        for (Path target : all) {
            if (Files.isDirectory(target)) throw Failure.files("'" + target + "' is a folder, where a file is to be written; remove it, or choose another place");
            if (isOneOf(target, read)) throw Failure.files("'" + target + "' is a file the deck is made from; nothing is written: name another place with "
                + (target.toString().endsWith(".png") ? "--png" : "-o"));
        }
    }

    private static boolean isOneOf(Path target, Set<Path> read) {
        try {
            return Files.exists(target) && read.contains(target.toRealPath());
        } catch (IOException e) {
            throw Failure.files("cannot write '" + target + "'", e);
        }
    }
}
