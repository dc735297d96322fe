package dev.deckle.data;

import java.nio.charset.Charset;

/**
 * How a CSV file is written.
 *
 * @param bom                bytes before the text that only tell the encoding
 * @param comment            the character that begins a comment line; 0 for none
 * @param point              the decimal point, {@code .} or {@code ,}
 * @param skip               lines before the header
 * @param blanksAroundQuotes are there blanks between delimiters and quotes?
 */
record Dialect(Charset charset, int bom, char delimiter, char quote, char comment, char point, int skip, boolean blanksAroundQuotes) { }
