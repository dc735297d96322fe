package dev.deckle.model;

/**
 * The size of every page in points (1/72 inch).
 *
 * @param width  from 144 to 14400
 * @param height from 144 to 14400 (the limit of PDF 1.7, Annex C)
 */
public record PageSize(double width, double height) {
    public static final PageSize WIDE = new PageSize(720, 405);
    public static final PageSize FOUR_BY_THREE = new PageSize(720, 540);
    public static final PageSize A4_LANDSCAPE = new PageSize(841.89, 595.276);

    public PageSize {
        if (!(width >= 144 && width <= 14400 && height >= 144 && height <= 14400))
            throw new IllegalArgumentException("page size " + width + " × " + height + " pt is outside 144 to 14400 pt");
    }
}
