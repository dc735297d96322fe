package dev.deckle.renderer.pdf;

/** PNG's prediction filters, which PDF's Flate streams may use too (ISO 32000-1, 7.4.4.4; ISO/IEC 15948, 9). */
final class Predictor {
    private static final int SUB = 1, UP = 2, PAETH = 4;

    private Predictor() { }

    /** Each row less the one above it. */
    static Bytes up(byte[] data, int length, int rowBytes) {
        Bytes out = new Bytes();
        byte[] row = new byte[rowBytes];
        for (int at = 0; at < length; at += rowBytes) {
            filter(UP, data, at, rowBytes, 1, row);
            out.put(UP).put(row, rowBytes);
        }
        return out;
    }

    /** For each row the filter whose differences are smallest in sum, which is a good guess at what packs best. */
    static Bytes best(byte[] data, int rowBytes, int pixelBytes) {
        Bytes out = new Bytes();
        byte[] row = new byte[rowBytes], best = new byte[rowBytes];
        for (int at = 0; at < data.length; at += rowBytes) {
            long least = Long.MAX_VALUE;
            int kind = 0;
            for (int candidate : new int[] {0, SUB, UP, PAETH}) {
                filter(candidate, data, at, rowBytes, pixelBytes, row);
                long sum = 0;
                for (byte b : row) sum += Math.abs(b);
                if (sum >= least) continue;
                least = sum;
                kind = candidate;
                byte[] swap = best;
                best = row;
                row = swap;
            }
            out.put(kind).put(best, rowBytes);
        }
        return out;
    }

    private static void filter(int kind, byte[] data, int at, int rowBytes, int pixelBytes, byte[] row) {
        boolean first = at == 0;
        for (int i = 0; i < rowBytes; i++) {
            int left = i < pixelBytes ? 0 : data[at + i - pixelBytes] & 255;
            int above = first ? 0 : data[at + i - rowBytes] & 255;
            int corner = first || i < pixelBytes ? 0 : data[at + i - rowBytes - pixelBytes] & 255;
            int guess = switch (kind) {
                case SUB -> left;
                case UP -> above;
                case PAETH -> paeth(left, above, corner);
                default -> 0;
            };
            row[i] = (byte) (data[at + i] - guess);
        }
    }

    private static int paeth(int left, int above, int corner) {
        int guess = left + above - corner;
        int toLeft = Math.abs(guess - left), toAbove = Math.abs(guess - above), toCorner = Math.abs(guess - corner);
        if (toLeft <= toAbove && toLeft <= toCorner) return left;
        return toAbove <= toCorner ? above : corner;
    }
}
