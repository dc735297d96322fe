package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document.Attachment;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Files that travel with the document (ISO 19005-3, 6.8): the data that it was made from. Each is said to belong to the document, and to what shows it. */
final class Attachments {
    private final PdfFile file;
    private final List<Attachment> attachments;
    /** The object of each file's specification; known before it is written, since elements refer to it. */
    private final int[] specifications;
    /** References to specifications by the key of what shows the file. */
    private final Map<Integer, Bytes> shown = new HashMap<>();

    Attachments(List<Attachment> attachments, PdfFile file) {
        this.file = file;
        this.attachments = attachments;
        specifications = attachments.stream().mapToInt(a -> file.reserve()).toArray();
        for (int i = 0; i < specifications.length; i++) for (int key : attachments.get(i).keys()) put(i, shown.computeIfAbsent(key, k -> new Bytes()));
    }

    /** Says in an element which files stand behind it. */
    void associate(int key, Dict element) {
        Bytes refs = shown.get(key);
        if (refs != null) element.array("AF", refs);
    }

    void write(Dict names, Dict catalog) throws IOException {
        if (attachments.isEmpty()) return;
        Bytes associated = new Bytes();
        Map<String, Integer> byName = new TreeMap<>();
        for (int i = 0; i < specifications.length; i++) {
            write(attachments.get(i), specifications[i]);
            put(i, associated);
            // keys only have to be sorted and differ; the file's own name stands in its specification
            byName.put(String.format(Locale.ROOT, "file%05d", i), specifications[i]);
        }
        catalog.array("AF", associated);
        names.ref("EmbeddedFiles", new NameTree(file).write(List.copyOf(byName.keySet()), List.copyOf(byName.values())));
    }

    private void put(int index, Bytes refs) {
        refs.put(refs.isEmpty() ? "" : " ").number(specifications[index]).put(" 0 R");
    }

    private void write(Attachment attachment, int specification) throws IOException {
        byte[] bytes = attachment.bytes();
        Dict stream = Dict.type("EmbeddedFile").name("Subtype", attachment.mediaType()).dict("Params", new Dict().number("Size", bytes.length));
        int id = file.stream(stream, bytes, bytes.length);
        file.put(specification, Dict.type("Filespec").text("F", attachment.name()).text("UF", attachment.name())
                .textIfAny("Desc", attachment.description()).name("AFRelationship", "Data")
                .dict("EF", new Dict().ref("F", id).ref("UF", id)));
    }
}
