package dev.deckle.renderer.layout.box;

import java.util.List;

/** Shares a height among boxes: text takes what it needs, figures take the rest, up to their natural heights first, and never more than they use. */
final class Shares {
    private Shares() { }

    static double[] of(List<Box> boxes, double width, double height, Fit fit) {
        double[] shares = boxes.stream().mapToDouble(b -> b.minHeight(width, fit)).toArray();
        double[] wishes = new double[shares.length];
        for (int i = 0; i < shares.length; i++)
            wishes[i] = Math.max(0, boxes.get(i).naturalHeight(width, fit) - shares[i]);
        double left = height - sum(shares);
        left -= give(shares, wishes, left);
        double[] most = boxes.stream().mapToDouble(b -> b.mostHeight(width, fit)).toArray();
        for (int i = 0; i < shares.length && left > 0.01; i++) left -= stretch(shares, most, left);
        return shares;
    }

    private static double give(double[] shares, double[] wishes, double left) {
        double wanted = sum(wishes);
        if (wanted <= 0 || left <= 0) return 0;
        double part = Math.min(1, left / wanted);
        for (int i = 0; i < shares.length; i++) shares[i] += wishes[i] * part;
        return wanted * part;
    }

    /** Enlarges in proportion what still gains by it; gives the height handed out. */
    private static double stretch(double[] shares, double[] most, double left) {
        double total = 0;
        for (int i = 0; i < shares.length; i++) if (shares[i] < most[i] - 0.01) total += shares[i];
        double given = 0;
        for (int i = 0; i < shares.length && total > 0; i++) {
            if (shares[i] >= most[i] - 0.01) continue;
            double part = Math.min(most[i] - shares[i], left * shares[i] / total);
            shares[i] += part;
            given += part;
        }
        return given;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) sum += v;
        return sum;
    }
}
