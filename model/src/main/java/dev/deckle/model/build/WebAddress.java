package dev.deckle.model.build;

import java.util.regex.Pattern;

/** Checks addresses that an author gives for links: a web or mail address in whole, or {@code #id}. */
final class WebAddress {
    private static final Pattern WHOLE = Pattern.compile("(?i)(https?|ftp)://[^\\s<>\"]+|(mailto|tel|doi):[^\\s<>\"]+|#\\S+");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/[^\\s<>\"]*)?");

    private WebAddress() { }

    /** The address under an option's name; empty where there is none, or a wrong one, which is an error. */
    static String read(NamedOptions o, String option) {
        String address = o.text(option).strip();
        if (address.isEmpty() || WHOLE.matcher(address).matches()) return address;
        if (WITHOUT_SCHEME.matcher(address).matches()) o.wrong(option, "a whole address such as 'https://" + address + "'", address);
        else if (address.matches(".*\\s.*")) o.wrong(option, "an address without spaces (write %20 for one)", address);
        else o.wrong(option, "an address such as 'https://example.org/page'", address);
        return "";
    }
}
