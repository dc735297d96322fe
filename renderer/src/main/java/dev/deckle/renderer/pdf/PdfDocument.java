package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document;
import java.io.IOException;

/** One document on its way into a file, and what its pages share. */
final class PdfDocument {
    private final Document document;
    private final PdfOptions options;
    private final PdfFile file;
    private final Fonts fonts;
    private final Images images;
    private final Attachments attachments;
    private final Structure structure;
    private final PageTree tree;
    private final Targets targets;
    private final NoteAnnotation noteAnnotation;

    PdfDocument(Document document, PdfOptions options, PdfFile file) {
        this.document = document;
        this.options = options;
        this.file = file;
        fonts = new Fonts(file);
        images = new Images(file, options);
        attachments = new Attachments(document.attachments(), file);
        structure = new Structure(file, document.info().language(), attachments);
        tree = new PageTree(file, document.pages().size());
        noteAnnotation = new NoteAnnotation(file);
        targets = new Targets(document, tree.pages());
    }

    PdfFile file() {
        return file;
    }

    Fonts fonts() {
        return fonts;
    }

    Images images() {
        return images;
    }

    Attachments attachments() {
        return attachments;
    }

    Structure structure() {
        return structure;
    }

    PdfOptions options() {
        return options;
    }

    NoteAnnotation noteAnnotation() {
        return noteAnnotation;
    }

    Targets targets() {
        return targets;
    }

    void write() throws IOException {
        for (int i = 0; i < tree.pages().length; i++) {
            new PageWriter(this, document.pages().get(i), tree.pages()[i]).write(tree.pages()[i], tree.parent(i));
        }
        fonts.write();
        images.write();
        Metadata metadata = new Metadata(document);
        int catalog = new Catalog(document, this, metadata).write(tree.finish(), structure.finish());
        file.finish(catalog, metadata.writeInfo(file));
    }
}
