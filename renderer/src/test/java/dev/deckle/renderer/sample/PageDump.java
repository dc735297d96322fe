package dev.deckle.renderer.sample;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Transform;
import java.util.List;
import java.util.Locale;

/** The items of a page as indented lines, with places on the page in points: a test can compare them. */
public final class PageDump {
    private final StringBuilder out = new StringBuilder();

    private PageDump() { }

    public static String of(Page page) {
        PageDump dump = new PageDump();
        dump.out.append(String.format(Locale.ROOT, "page %d %.0f x %.0f '%s'%n", page.number(), page.width(), page.height(), page.title()));
        dump.items(page.items(), Transform.IDENTITY, 1);
        return dump.out.toString();
    }

    private void items(List<Item> items, Transform t, int depth) {
        for (Item item : items) {
            if (item instanceof Group group) group(group, t, depth);
            else if (item instanceof GlyphRun run) {
                line(depth, "text %s %s '%s' %s %s", at(run.x(), run.y(), t), size(run.size()), run.text(), run.face().name(), run.color().hex());
            } else if (item instanceof PathItem path) {
                line(depth, "path %s%s%s", box(path.path().bounds(), t), path.fill() == null ? "" : " fill " + path.fill().hex(),
                        path.stroke() == null ? "" : " stroke " + size(path.stroke().width()) + " " + path.stroke().color().hex());
            } else if (item instanceof ImageItem image) {
                line(depth, "image %s %d x %d", box(image.box(), t), image.picture().width(), image.picture().height());
            } else if (item instanceof Link link) {
                line(depth, "link %s '%s' %s", box(link.area(), t), link.description(), link.target());
                items(link.items(), t, depth + 1);
            }
        }
    }

    /** A group that is only geometry has no line of its own. */
    private void group(Group group, Transform t, int depth) {
        Transform inner = group.transform().then(t);
        if (group.clip() != null) line(depth, "clip %s", box(group.clip().bounds(), inner));
        if (group.tag() != null) line(depth, "%s", tag(group.tag()));
        items(group.items(), inner, depth + (group.clip() == null && group.tag() == null ? 0 : 1));
    }

    private static String tag(Tag tag) {
        StringBuilder out = new StringBuilder(tag.role().name());
        if (tag.key() != 0) out.append(" #").append(tag.key());
        if (!tag.title().isEmpty()) out.append(" title '").append(tag.title()).append('\'');
        if (!tag.alt().isEmpty()) out.append(" alt '").append(tag.alt()).append('\'');
        if (!tag.actualText().isEmpty()) out.append(" for '").append(tag.actualText()).append('\'');
        if (!tag.lang().isEmpty()) out.append(" lang ").append(tag.lang());
        if (tag.columnSpan() > 1 || tag.rowSpan() > 1) out.append(" spans ").append(tag.columnSpan()).append(" x ").append(tag.rowSpan());
        if (tag.scope() != Tag.Scope.NONE) out.append(" of ").append(tag.scope());
        return out.toString();
    }

    private void line(int depth, String format, Object... values) {
        out.append("  ".repeat(depth)).append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String at(double x, double y, Transform t) {
        return size(t.a() * x + t.c() * y + t.e()) + "," + size(t.b() * x + t.d() * y + t.f());
    }

    private static String box(Rect r, Transform t) {
        return at(r.x(), r.y(), t) + " to " + at(r.right(), r.bottom(), t);
    }

    private static String size(double v) {
        String text = String.format(Locale.ROOT, "%.2f", v);
        return text.endsWith("00") ? text.substring(0, text.length() - 3) : text;
    }
}
