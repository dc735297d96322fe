package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.png.PngWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws charts as pictures, for the eye: {@code Gallery FOLDER [name…]}. */
final class Gallery {
    private static final double MARGIN = 14;

    private Gallery() { }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        List<String> wanted = List.of(args).subList(1, args.length);
        for (var e : Samples.all().entrySet()) if (wanted.isEmpty() || wanted.stream().anyMatch(e.getKey()::startsWith)) draw(folder, e.getKey(), e.getValue());
    }

    private static String alt(PreparedChart chart) {
        return ((Group) chart.paint(320, 200).get(0)).tag().alt();
    }

    private static void draw(Path folder, String name, Samples.Sheet sheet) throws IOException {
        List<Item> items = new ArrayList<>();
        double x = MARGIN, y = MARGIN, row = 0, width = 720;
        for (Samples.Shown shown : sheet.shown()) {
            if (x > MARGIN && x + shown.width() + MARGIN > width) {
                x = MARGIN;
                y += row + MARGIN;
                row = 0;
            }
            PreparedChart chart = shown.sample().prepare();
            items.add(Group.at(x, y, chart.paint(shown.width(), shown.height())));
            if (System.getenv("ALT") != null) System.err.println(alt(chart)); shown.sample().diagnostics.list().forEach(d -> System.err.println(name + ": " + d));
            x += shown.width() + MARGIN;
            row = Math.max(row, shown.height());
        }
        Page page = new Page(1, width, y + row + MARGIN, sheet.dark() ? Color.rgb(0x14142B) : Color.WHITE, name, items, List.of());
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
            new PngWriter().write(page, 1440, out);
        }
    }
}
