package dev.deckle.renderer.png;

import java.awt.image.BufferedImage;

/**
 * How two pictures of one size differ, channel by channel.
 *
 * @param most largest difference of a channel, 0 to 255
 * @param mean over all channels
 * @param far  share of pixels that differ by more than 48 in some channel
 */
record Difference(int most, double mean, double far) {

    static Difference between(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) throw new AssertionError("sizes differ");
        int most = 0;
        long sum = 0, far = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int worst = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int d = Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255));
                    sum += d;
                    worst = Math.max(worst, d);
                }
                most = Math.max(most, worst);
                if (worst > 48) far++;
            }
        }
        double pixels = (double) a.getWidth() * a.getHeight();
        return new Difference(most, sum / pixels / 3, far / pixels);
    }
}
