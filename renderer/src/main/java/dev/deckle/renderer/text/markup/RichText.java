package dev.deckle.renderer.text.markup;

import java.util.ArrayList;
import java.util.List;

/** Characters and their marks, with nothing of the markup left. A line feed is a hard break. */
public final class RichText {
    private final String text;
    private final Marks[] marks;

    private RichText(String text, Marks[] marks) {
        this.text = text;
        this.marks = marks;
    }

    /** A text without marks. */
    public static RichText plain(String text) {
        Builder b = new Builder();
        b.add(text, Marks.NONE);
        return b.build();
    }

    public String text() {
        return text;
    }

    /** Marks of the character at an index; the same object along a stretch. */
    public Marks marks(int index) {
        return marks[index];
    }

    /** Gathers characters. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Marks> marks = new ArrayList<>();

        public void add(CharSequence characters, Marks mark) {
            Marks same = same(mark);
            text.append(characters);
            for (int i = 0; i < characters.length(); i++) marks.add(same);
        }

        public void add(char character, Marks mark) {
            text.append(character);
            marks.add(same(mark));
        }

        /** The object used for the character before, where it says the same: so that stretches are known by identity. */
        private Marks same(Marks mark) {
            Marks last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            return mark != last && mark.equals(last) ? last : mark;
        }

        public int length() {
            return text.length();
        }

        public char last() {
            return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
        }

        public void dropLast() {
            text.setLength(text.length() - 1);
            marks.remove(marks.size() - 1);
        }

        public RichText build() {
            return new RichText(text.toString(), marks.toArray(Marks[]::new));
        }
    }
}
