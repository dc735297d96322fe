package dev.deckle.renderer.pdf;

/** PNG's prediction filters, which PDF's Flate streams may use too (ISO 32000-1, 7.4.4.4). */
final class Predictor {
    private Predictor() { }

    /** Each row less the one above it. */
    static Bytes up(byte[] data, int length, int rowBytes) {
        Bytes out = new Bytes();
        for (int row = 0; row < length; row += rowBytes) {
            out.put(2);
            for (int i = row; i < row + rowBytes; i++) out.put(data[i] - (row == 0 ? 0 : data[i - rowBytes]));
        }
        return out;
    }
}
