package dev.deckle.renderer.text;

/** Line ends and tabs of plain text. */
public final class Tabs {
    private static final int STOP = 4;

    private Tabs() { }

    /** Every line end as a line feed, every tab as the spaces to the next multiple of four. */
    public static String expand(String text) {
        String s = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
        if (s.indexOf('\t') < 0) return s;
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int spaces = STOP - column % STOP;
            if (c == '\t') out.append(" ".repeat(spaces));
            else out.append(c);
            column = c == '\n' ? 0 : column + (c == '\t' ? spaces : 1);
        }
        return out.toString();
    }
}
