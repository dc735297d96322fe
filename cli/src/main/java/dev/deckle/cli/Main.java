package dev.deckle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/** The door: turns the process's arguments and streams into a run of the command. */
public final class Main {
    private Main() { }

    public static void main(String[] args) {
        // the command runs without a display, and must not bounce an icon in anybody's dock
        System.setProperty("java.awt.headless", "true");
        // what a script itself formats, as with String.format, is alike everywhere
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset());
        int code = new Deckle(new Console(new FileOutputStream(FileDescriptor.out), err, terminal())).run(args);
        err.flush();
        System.exit(code);
    }

    /** UTF-8, also where a bare container claims that its terminal knows ASCII only; Windows consoles have a code page of their own. */
    private static Charset charset() {
        if (!System.getProperty("os.name", "").startsWith("Windows")) return StandardCharsets.UTF_8;
        String console = System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding"));
        return console != null && Charset.isSupported(console) ? Charset.forName(console) : Charset.defaultCharset();
    }

    /** The launcher knows better than Java does: {@link System#console()} asks about other streams. */
    private static boolean terminal() {
        String told = System.getProperty("deckle.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }
}
