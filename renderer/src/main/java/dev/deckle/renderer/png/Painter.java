package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.outline.Bolder;
import java.util.List;

/** Paints the items of one page. */
final class Painter {
    private final Canvas canvas;
    private final PictureCache pictures;
    private final Polygons polygons = new Polygons();

    Painter(Canvas canvas, PictureCache pictures) {
        this.canvas = canvas;
        this.pictures = pictures;
    }

    /**
     * @param t    from the space of the items to pixels
     * @param clip {@code null} for none
     */
    void paint(List<Item> items, Transform t, Clip clip) {
        for (Item item : items) {
            if (item instanceof Group group) paint(group, t, clip);
            else if (item instanceof GlyphRun run) paint(run, t, clip);
            else if (item instanceof PathItem path) paint(path, t, clip);
            else if (item instanceof ImageItem picture) paint(picture, t, clip);
            else if (item instanceof Link link) paint(link.items(), t, clip);
        }
    }

    private void paint(Group group, Transform t, Clip clip) {
        Transform inner = group.transform().then(t);
        Clip narrow = clip;
        if (group.clip() != null) {
            flatten(group.clip(), inner);
            narrow = canvas.clip(polygons, group.clip().evenOdd(), clip);
        }
        paint(group.items(), inner, narrow);
    }

    private void paint(GlyphRun run, Transform t, Clip clip) {
        double s = run.size();
        for (int i = 0; i < run.glyphs().length; i++) {
            Path outline = Bolder.of(run.face().outline(run.glyphs()[i]), run.embolden());
            if (outline.size() == 0) continue;
            flatten(outline, new Transform(s, 0, run.slant() * s, -s, run.x() + run.offsets()[i], run.y()).then(t));
            canvas.fill(polygons, false, run.color().argb(), clip);
        }
    }

    private void paint(PathItem item, Transform t, Clip clip) {
        if (item.fill() != null) fill(item.path(), t, item.fill(), clip);
        if (item.stroke() != null) stroke(item.path(), t, item.stroke(), clip);
    }

    private void fill(Path path, Transform t, Color color, Clip clip) {
        flatten(path, t);
        canvas.fill(polygons, path.evenOdd(), color.argb(), clip);
    }

    private void stroke(Path path, Transform t, Stroke stroke, Clip clip) {
        double scale = Math.max(Math.hypot(t.a(), t.b()), Math.hypot(t.c(), t.d()));
        if (scale == 0) return;
        Polygons lines = new Polygons();
        Flattener.flatten(path, Transform.IDENTITY, Flattener.FLAT / scale, lines);
        if (Dashes.any(stroke.dash())) lines = new Dashes(stroke.dash(), stroke.dashPhase()).cut(lines);
        polygons.clear();
        // a line without width is as thin as can be seen
        double width = stroke.width() > 0 ? stroke.width() : 1 / scale;
        new Stroker(width, stroke.cap(), stroke.join(), t, polygons).stroke(lines);
        canvas.fill(polygons, false, stroke.color().argb(), clip);
    }

    private void paint(ImageItem item, Transform t, Clip clip) {
        Rect box = item.box();
        Transform square = new Transform(box.width(), 0, 0, box.height(), box.x(), box.y()).then(t);
        if (square.a() * square.d() - square.b() * square.c() == 0) return;
        int width = (int) Math.ceil(Math.hypot(square.a(), square.b())), height = (int) Math.ceil(Math.hypot(square.c(), square.d()));
        PicturePaint paint = new PicturePaint(pictures.get(item.picture(), width, height), square);
        flatten(Path.rect(box.x(), box.y(), box.width(), box.height()), t);
        canvas.fill(polygons, paint, clip);
    }

    private void flatten(Path path, Transform t) {
        polygons.clear();
        Flattener.flatten(path, t, Flattener.FLAT, polygons);
    }
}
