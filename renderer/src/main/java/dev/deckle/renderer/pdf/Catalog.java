package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The root of the file: how the document opens, and where everything is. */
final class Catalog {
    private final Document document;
    private final PdfFile file;
    private final Targets targets;
    private final Attachments attachments;
    private final Metadata metadata;

    Catalog(Document document, PdfDocument pdf, Metadata metadata) {
        this.metadata = metadata;
        this.document = document;
        this.file = pdf.file();
        this.targets = pdf.targets();
        this.attachments = pdf.attachments();
    }

    /** Writes it and gives its object. */
    int write(int pageTree, int structure) throws IOException {
        Dict dict = Dict.type("Catalog").ref("Pages", pageTree).text("Lang", document.info().language()).raw("MarkInfo", "<</Marked true>>")
                .ref("StructTreeRoot", structure).raw("ViewerPreferences", "<</DisplayDocTitle true>>").name("PageLayout", "SinglePage")
                .ref("Metadata", metadata.writeXmp(file))
                .raw("OutputIntents", "[" + outputIntent() + " 0 R]");
        dict.raw("OpenAction", Targets.fit(targets.page(1))).dict("PageLabels", labels());
        int outline = new Outline(file, targets).write(document.outline());
        dict.name("PageMode", outline == 0 ? "UseNone" : "UseOutlines");
        if (outline != 0) dict.ref("Outlines", outline);
        names(dict);
        return file.add(dict);
    }

    private int outputIntent() throws IOException {
        byte[] profile = SrgbProfile.bytes();
        int id = file.stream(new Dict().number("N", 3), profile, profile.length);
        return file.add(Dict.type("OutputIntent").name("S", "GTS_PDFA1").text("OutputConditionIdentifier", "sRGB IEC61966-2.1")
                .text("RegistryName", "http://www.color.org").text("Info", "sRGB IEC61966-2.1").ref("DestOutputProfile", id));
    }

    /** Labels are the printed numbers; a document that leaves pages out has several stretches. */
    private Dict labels() {
        Bytes nums = new Bytes();
        int expected = 0;
        List<Page> pages = document.pages();
        for (int i = 0; i < pages.size(); i++) {
            int number = pages.get(i).number();
            if (i == 0 || number != expected) {
                nums.put(i == 0 ? "" : " ").number(i).put("<</S/D");
                if (number != 1) nums.put("/St ").number(number);
                nums.put(">>");
            }
            expected = number + 1;
        }
        return new Dict().array("Nums", nums);
    }

    private void names(Dict catalog) throws IOException {
        Dict names = new Dict();
        attachments.write(names, catalog);
        TreeMap<String, Integer> anchors = new TreeMap<>();
        document.anchors().forEach((name, place) -> {
            if (targets.page(place) > 0 && !name.isEmpty() && name.chars().allMatch(c -> c > 32 && c < 127)) anchors.put(name, targets.page(place));
        });
        if (!anchors.isEmpty()) {
            List<Integer> places = new ArrayList<>();
            for (int page : anchors.values()) places.add(destination(page));
            names.ref("Dests", new NameTree(file).write(List.copyOf(anchors.keySet()), places));
        }
        if (!names.isEmpty()) catalog.dict("Names", names);
    }

    private int destination(int page) throws IOException {
        int id = file.reserve();
        file.put(id, new Bytes().put(Targets.fit(page)));
        return id;
    }
}
