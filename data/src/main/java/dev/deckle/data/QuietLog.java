package dev.deckle.data;

import org.apache.logging.log4j.LogManager;

/**
 * POI logs through the interface of Log4j, which complains on the console when there is nothing behind it. Where that is so, it is
 * told to make do with its own simple log, which it would take anyway; a program that has set up logging is left alone.
 */
final class QuietLog {
    private static final String PROVIDER = "log4j.provider";
    private static final String SIMPLE = "org.apache.logging.log4j.simple.internal.SimpleProvider";

    private QuietLog() { }

    /** Wakes the log up; the setting is needed at that moment only, and is taken back. */
    static synchronized void prepare() {
        if (System.getProperty(PROVIDER) != null || System.getProperty("log4j2.loggerContextFactory") != null || provided()) return;
        System.setProperty(PROVIDER, SIMPLE);
        try {
            LogManager.getFactory();
        } catch (LinkageError e) {
            // another Log4j than the one POI brings; it may say what it likes
        } finally {
            System.clearProperty(PROVIDER);
        }
    }

    private static boolean provided() {
        return provided(QuietLog.class.getClassLoader()) || provided(Thread.currentThread().getContextClassLoader());
    }

    private static boolean provided(ClassLoader loader) {
        return loader != null && (loader.getResource("META-INF/services/org.apache.logging.log4j.spi.Provider") != null
            || loader.getResource("META-INF/log4j-provider.properties") != null);
    }
}
