package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Speaker notes as a sheet of paper in the corner of a page, that opens. */
final class NoteAnnotation {
    private static final double SIZE = 14, MARGIN = 6;
    /** Drawn by us: PDF/A asks for the appearance of everything that can be seen (ISO 19005-2, 6.3.3). */
    private static final String LOOK = """
            1 .95 .75 rg .55 .5 .3 RG .8 w 1 1 12 12 re B
            3.5 4 m 10.5 4 l 3.5 7 m 10.5 7 l 3.5 10 m 8 10 l S
            """;
    private static final int PRINT = 4, NO_ZOOM = 8, NO_ROTATE = 16;
    private final PdfFile file;
    private int look;

    NoteAnnotation(PdfFile file) {
        this.file = file;
    }

    /** Writes the annotation of one page and gives its object. */
    int write(Page page, int pageId, Structure structure) throws IOException {
        int id = file.reserve();
        Element element = structure.open(structure.lastSection(), Structure.ANNOTATION);
        element.addObject(pageId, id);
        file.put(id, Dict.type("Annot").name("Subtype", "Text").numbers("Rect", MARGIN, MARGIN, MARGIN + SIZE, MARGIN + SIZE).name("Name", "Note")
                .number("F", PRINT | NO_ZOOM | NO_ROTATE).text("Contents", String.join("\n\n", page.notes())).bool("Open", false)
                .dict("AP", new Dict().ref("N", look())).number("StructParent", structure.parents().key(element.id)));
        structure.close(element);
        return id;
    }

    /** The same for all. */
    private int look() throws IOException {
        if (look == 0) {
            byte[] drawing = LOOK.getBytes(StandardCharsets.US_ASCII);
            look = file.stream(Dict.type("XObject").name("Subtype", "Form").numbers("BBox", 0, 0, SIZE, SIZE).dict("Resources", new Dict()), drawing, drawing.length);
        }
        return look;
    }
}
