package dev.deckle.renderer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The map from a font's codes to the characters they stand for (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** The most that one section may hold. */
    private static final int SECTION = 100;

    private ToUnicode() { }

    /** @param texts by code; code 0 is not mapped */
    static byte[] of(List<String> texts) {
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 1; start < texts.size(); start += SECTION) {
            int end = Math.min(start + SECTION, texts.size());
            out.append(end - start).append(" beginbfchar\n");
            for (int code = start; code < end; code++) {
                out.append('<').append(HEX.toHexDigits((short) code)).append("> <")
                        .append(HEX.formatHex(texts.get(code).getBytes(StandardCharsets.UTF_16BE))).append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
