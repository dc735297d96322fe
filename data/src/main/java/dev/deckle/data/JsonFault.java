package dev.deckle.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words for authors what the parser has found; its own are for programmers, and name switches that nobody has here. */
final class JsonFault {
    /** What the parser says, and what is said instead; $1 is the first group. */
    private record Saying(Pattern theirs, String message, String hint) { }

    private static final List<Saying> SAYINGS = List.of(
        saying("Unexpected end-of-input.*", "the JSON ends here, before all that was opened is closed", "is the file cut off, or is a quote, ] or } missing?"),
        saying("Duplicate field '(.*)'", "the key '$1' stands twice in one object", "rename one of them"),
        saying("Non-standard token '([^']*)'.*", "$1 stands here, which is no value of JSON", "write null for a missing value"),
        saying("Unrecognized token '([^']*)'.*", "'$1' stands here, which is no value of JSON", "texts stand in double quotes"),
        saying("Invalid numeric value.*|Unexpected character \\('[.+]'.*|.*(?i:leading zero|plus sign|by a digit|digit following|expected digit).*", "this number is not written as JSON writes numbers", "such as 12, -0.5 or 1e6; codes with leading zeros are texts in quotes"),
        saying("Unexpected character \\('/'.*|Unexpected character \\('#'.*", "a remark seems to stand here, which JSON does not have", "delete it"),
        saying("Unexpected character \\('''.*", "a single quote stands here", "texts and keys stand in double quotes"),
        saying("Unexpected character \\('([\\]}])'.*", "'$1' stands here, where one more value or key should come", "delete the comma before it"),
        saying("Unexpected close marker '(.)': expected '(.)'.*", "'$1' stands here, where '$2' should close what was opened", ""),
        saying(".*expecting comma to separate.*", "a comma is missing before this", ""),
        saying(".*expecting a colon.*", "a colon is missing between key and value", ""),
        saying(".*double-quote to start field name.*", "a key without double quotes stands here", "keys stand in double quotes"),
        saying("Illegal unquoted character.*", "a line break or another invisible character stands within a text", "write \\n for a line break"),
        saying("Unrecognized character escape.*", "a backslash stands before a character that needs none", "write \\\\ for a backslash"),
        saying(".*nesting depth.*", "the values are nested too deep", "a table needs no such depth; path: says where it is"),
        saying(".*exceeds the maximum.*", "this value is too long", ""),
        saying("Unexpected character \\('(.)'.*", "'$1' stands here, where no value of JSON can begin so", "texts stand in double quotes"));

    private JsonFault() { }

    private static Saying saying(String theirs, String message, String hint) {
        return new Saying(Pattern.compile(theirs), message, hint);
    }

    static DeckException said(JsonProcessingException e, Where at, Findings findings) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("").strip();
        for (Saying saying : SAYINGS) {
            Matcher m = saying.theirs().matcher(reason);
            if (m.matches()) return findings.fatal("bad-json", at, filled(saying.message(), m), saying.hint());
        }
        return findings.fatal("bad-json", at, "the JSON is broken here", "");
    }

    private static String filled(String message, Matcher m) {
        String said = message;
        for (int i = 1; i <= m.groupCount(); i++) if (m.group(i) != null) said = said.replace("$" + i, m.group(i));
        return said;
    }
}
