package dev.deckle.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a script may be told. */
final class ScriptOptions {

    @Parameters(index = "0", paramLabel = "SCRIPT", description = "The script, such as report.deck.groovy.")
    Path script;

    @Option(names = {"-p", "--param"}, paramLabel = "KEY=VALUE", description = "Sets a parameter of the script; may be repeated.")
    Map<String, String> params = new LinkedHashMap<>();

    @Option(names = "--strict", description = "Treats warnings as errors.")
    boolean strict;

    @Option(names = "--allow-outside", description = "Lets the script read files outside its own folder.")
    boolean allowOutside;

    @Option(names = "--allow-network", description = "Lets the script read web addresses.")
    boolean allowNetwork;

    @Option(names = {"-q", "--quiet"}, description = "Says nothing but what stops it.")
    boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Says more: remarks, and how long each stage takes.")
    boolean verbose;

    @Option(names = "--stacktrace", description = "Shows the Java stack trace of a failure.")
    boolean stacktrace;
}
