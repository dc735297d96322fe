package dev.deckle.renderer.layout.box;

import java.util.ArrayList;
import java.util.List;

/** A long narrow table: where it does not stand in one piece, it stands in two or three side by side, each under its head. */
public final class FoldedBox implements Box {
    private static final int MOST = 3;
    /** The even height of pieces is found to this part of it. */
    private static final double EXACT = 0.002;
    /** Space above what is written under it, of the gutter. */
    private static final double UNDER = 0.2;

    private final Flow table;
    /** What is left of it. */
    private final Box left;
    private final FlowBox under;
    private final double gutter;
    /** How many it was set in before, whose width what is left keeps; 0 where it begins. */
    private final int before;

    /**
     * @param under  what is written under it
     * @param gutter between two pieces, in points
     */
    public FoldedBox(Flow table, List<Flow> under, double gutter) {
        this(table, new FlowBox(List.of(table)), new FlowBox(under), gutter, 0);
    }

    private FoldedBox(Flow table, Box left, FlowBox under, double gutter, int before) {
        this.table = table;
        this.left = left;
        this.under = under;
        this.gutter = gutter;
        this.before = before;
    }

    /** Pieces side by side on one page, and what goes on. */
    private record Row(List<Placement> pieces, double height, Box rest) { }

    @Override
    public double minHeight(double width, Fit fit) {
        double least = left.minHeight(width, fit);
        int most = most(width, fit);
        for (int n = 2; n <= most; n++) least = Math.min(least, evenHeight(n, width, fit));
        return least + underHeight(width, fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return minHeight(width, fit);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        double room = height - underHeight(width, fit);
        if (left.minHeight(width, fit) <= room + 0.01) return placed(row(1, width, room, fit, true), width, height, fit);
        int most = most(width, fit);
        for (int n = before > 0 ? most : 2; n <= most; n++) {
            double even = left.minHeight(pieceWidth(n, width), fit) <= n * room ? evenHeight(n, width, fit) : Double.POSITIVE_INFINITY;
            if (even <= room + 0.01) return placed(row(n, width, even, fit, true), width, height, fit);
        }
        return placed(row(most, width, height, fit, force), width, height, fit);
    }

    private Placement placed(Row row, double width, double height, Fit fit) {
        double pitch = pieceWidth(row.pieces.size(), width) + gutter;
        Pieces all = new Pieces();
        for (int i = 0; i < row.pieces.size(); i++) all.add(i * pitch, i == 0 ? 0 : above(width, fit), row.pieces.get(i));
        if (row.rest != null) return all.placement(row.height, all.isEmpty() ? this : new FoldedBox(table, row.rest, under, gutter, row.pieces.size()));
        double below = underHeight(width, fit), own = under.naturalHeight(width, fit);
        if (row.height + below > height + 0.01) return all.placement(row.height, under);
        all.add(0, row.height + below - own, under.place(width, own, fit, true));
        return all.placement(row.height + below, null);
    }

    private Row row(int count, double width, double height, Fit fit, boolean force) {
        List<Placement> pieces = new ArrayList<>();
        double used = 0;
        Box rest = left;
        for (int i = 0; i < count; i++) {
            double top = i == 0 ? 0 : above(width, fit);
            Placement p = rest == null ? Placement.empty() : rest.place(pieceWidth(count, width), height - top, fit, force && i == 0);
            pieces.add(p);
            if (p.placed()) used = Math.max(used, top + p.height());
            rest = p.rest();
        }
        return new Row(pieces, used, rest);
    }

    /** The least height at which so many pieces hold all of it. */
    private double evenHeight(int count, double width, Fit fit) {
        double high = left.minHeight(pieceWidth(count, width), fit), low = high / count;
        while (high - low > EXACT * high) {
            double middle = (low + high) / 2;
            Row row = row(count, width, middle, fit, true);
            if (row.rest == null && row.height <= middle + 0.01) high = middle;
            else low = middle;
        }
        return high;
    }

    /** How many pieces have room side by side without a word broken. */
    private int most(double width, Fit fit) {
        if (before > 0) return before;
        double own = table.naturalWidth(fit);
        int most = 1;
        while (most < MOST && pieceWidth(most + 1, width) >= own) most++;
        return most;
    }

    private double pieceWidth(int count, double width) {
        return (width - (count - 1) * gutter) / count;
    }

    /** Height of the title, which stands over the first piece only. */
    private double above(double width, Fit fit) {
        return before == 0 ? table.titleHeight(width, fit) : 0;
    }

    private double underHeight(double width, Fit fit) {
        double own = under.naturalHeight(width, fit);
        return own == 0 ? 0 : own + fit.gap(gutter) * UNDER;
    }
}
