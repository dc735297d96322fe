package dev.deckle.renderer.layout.box;

import java.util.List;

/** Shares a height among boxes: text takes what it needs, figures take the rest, up to their natural heights first. */
final class Shares {
    private Shares() { }

    static double[] of(List<Box> boxes, double width, double height, Fit fit) {
        double[] shares = boxes.stream().mapToDouble(b -> b.minHeight(width, fit)).toArray();
        double[] wishes = new double[shares.length];
        for (int i = 0; i < shares.length; i++)
            wishes[i] = Math.max(0, boxes.get(i).naturalHeight(width, fit) - shares[i]);
        double left = height - sum(shares);
        left -= give(shares, wishes, left);
        for (int i = 0; i < wishes.length; i++) wishes[i] = boxes.get(i).stretches() ? shares[i] : 0;
        if (left > 0.01 && sum(wishes) > 0) stretch(shares, wishes, left);
        return shares;
    }

    private static double give(double[] shares, double[] wishes, double left) {
        double wanted = sum(wishes);
        if (wanted <= 0 || left <= 0) return 0;
        double part = Math.min(1, left / wanted);
        for (int i = 0; i < shares.length; i++) shares[i] += wishes[i] * part;
        return wanted * part;
    }

    private static void stretch(double[] shares, double[] weights, double left) {
        double total = sum(weights);
        for (int i = 0; i < shares.length; i++) shares[i] += left * weights[i] / total;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) sum += v;
        return sum;
    }
}
