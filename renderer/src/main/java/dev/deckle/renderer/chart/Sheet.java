package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.Room;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A chart while it is put together: marks, and over them labels that touch nothing. Not thread-safe. */
final class Sheet {
    private static final double PLATE = 2;
    final Room room;
    private final List<Item> marks = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private Plotted plot;

    /** A plot with two axes, and whether its values run sideways. */
    record Plotted(Rect area, boolean lying) { }

    /** A text that found no place. */
    record Dropped(Role role, String text) { }

    Sheet(double width, double height) {
        room = new Room(width, height);
    }

    double width() {
        return room.bounds().width();
    }

    double height() {
        return room.bounds().height();
    }

    /** Breaks the lines of the grid at the texts, once all of these have their places. */
    void breakGrid(Color grid) {
        List<Item> broken = new GridGaps(grid, room.labels()).in(marks);
        marks.clear();
        marks.addAll(broken);
    }

    /** The plot that neighbouring charts line up with, or {@code null}. */
    Plotted plot() {
        return plot;
    }

    /** Where the plot, and the last of the texts, end. */
    double bottom() {
        double texts = room.labels().stream().mapToDouble(l -> l.box().bottom()).max().orElse(0);
        return plot == null ? height() : Math.max(plot.area.bottom(), texts);
    }

    void plot(Plotted plotted) {
        plot = plotted;
    }

    void draw(Item item) {
        marks.add(item);
    }

    void draw(List<Item> items) {
        marks.addAll(items);
    }

    /** Puts a label where no other label is; otherwise it gives way, which is noted. */
    boolean label(Label label) {
        return put(label, room.free(label.box()));
    }

    /** Puts a label where neither label nor mark is; otherwise it gives way, which is noted. */
    boolean labelBeside(Label label) {
        return put(label, room.clear(label.box()));
    }

    /** Puts the first of several tries at one label where neither label nor mark is; returns it, or {@code null}. */
    Label labelBeside(List<Label> tries) {
        for (Label l : tries) if (room.clear(l.box())) return put(l, true) ? l : null;
        put(tries.get(0), false);
        return null;
    }

    /** The same; a text that no mark makes way for stands over marks, on a ground of its own. */
    Label labelOver(List<Label> tries, Color ground) {
        Label placed = over(tries, ground);
        if (placed == null) drop(tries.get(0).role(), tries.get(0).text());
        return placed;
    }

    /** The same; {@code null}, and not noted, where there is no room. */
    Label over(List<Label> tries, Color ground) {
        Label beside = tries.stream().filter(l -> room.clear(l.box())).findFirst().orElse(null);
        if (beside != null) return put(beside, true) ? beside : null;
        Label over = tries.stream().filter(l -> room.within(l.box()) && room.free(plate(l))).min(Comparator.comparingLong(l -> room.marksIn(l.box()))).orElse(null);
        if (over == null) return null;
        Rect box = plate(over);
        marks.add(PathItem.fill(Path.rect(box.x(), box.y(), box.width(), box.height()), ground));
        put(over, true);
        room.block(box);
        return over;
    }

    private static Rect plate(Label label) {
        return label.box().inset(-PLATE, -PLATE / 2, -PLATE, -PLATE / 2);
    }

    private boolean put(Label label, boolean free) {
        if (free) room.put(label);
        else drop(label.role(), label.text());
        return free;
    }

    /** Takes out the labels of a kind, to see whether something else has room without them. */
    List<Label> lift(Role role) {
        List<Label> lifted = room.labels().stream().filter(l -> l.role() == role).toList();
        room.remove(lifted);
        return lifted;
    }

    /** Puts a label where it was, unless its room is taken. */
    boolean putBack(Label label) {
        boolean free = room.free(label.box()) && (label.angle() != 0 || room.uncrossed(label.box()));
        if (free) room.put(label);
        return free;
    }

    void drop(Role role, String text) {
        dropped.add(new Dropped(role, text));
    }

    List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    List<Label> labels() {
        return room.labels();
    }

    /** Everything in reading order: title and subtitle, the marks, the labels on them. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        List<Label> labels = room.labels();
        labels.stream().filter(Sheet::heads).forEach(l -> items.addAll(l.items()));
        items.addAll(marks);
        labels.stream().filter(l -> !heads(l)).forEach(l -> items.addAll(l.items()));
        return items;
    }

    private static boolean heads(Label label) {
        return label.role() == Role.TITLE || label.role() == Role.SUBTITLE;
    }
}
