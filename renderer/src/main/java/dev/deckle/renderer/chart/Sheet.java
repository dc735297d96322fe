package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.Room;
import dev.deckle.renderer.display.Item;
import java.util.ArrayList;
import java.util.List;

/** A chart while it is put together: marks, and over them labels that touch nothing. Not thread-safe. */
final class Sheet {
    final Room room;
    private final List<Item> marks = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();

    Sheet(double width, double height) {
        room = new Room(width, height);
    }

    double width() {
        return room.bounds().width();
    }

    double height() {
        return room.bounds().height();
    }

    void draw(Item item) {
        marks.add(item);
    }

    void draw(List<Item> items) {
        marks.addAll(items);
    }

    /** Puts a label where no other label is; otherwise it gives way, which is noted. */
    boolean label(Label label) {
        boolean free = room.free(label.box());
        if (free) room.put(label);
        else drop(label.text());
        return free;
    }

    /** Puts a label where neither label nor mark is; otherwise it gives way, which is noted. */
    boolean labelBeside(Label label) {
        boolean clear = room.clear(label.box());
        if (clear) room.put(label);
        else drop(label.text());
        return clear;
    }

    /** Notes a text that found no place. */
    void drop(String text) {
        dropped.add(text);
    }

    List<String> dropped() {
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
