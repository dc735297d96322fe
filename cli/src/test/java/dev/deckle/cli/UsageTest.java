package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command says about itself, and to a slip of the fingers. */
class UsageTest {

    @Test
    void helpNamesEveryCommandAndGoesToStandardOutput() {
        Run run = Run.of("--help");
        assertEquals(0, run.code());
        for (String command : new String[] {"render", "check", "completion"}) assertTrue(run.text().contains("\n  " + command), command);
        assertEquals("", run.err());
    }

    @Test
    void helpOfRenderNamesEveryOptionOfTheManual() {
        String help = Run.of("render", "--help").text();
        for (String option : new String[] {"--output", "--png", "--width", "--slides", "--param", "--strict", "--quiet", "--verbose", "--stacktrace",
            "--allow-outside", "--allow-network"}) assertTrue(help.contains(option), option);
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertTrue(Run.of("--version").text().matches("deckle \\d+\\.\\d+\\.\\d+\\S*\\R"), Run.of("--version").text());
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        String script = Run.of("completion").text();
        assertTrue(script.startsWith("#!/usr/bin/env bash"));
        assertTrue(script.contains("render") && script.contains("--slides"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rendr                  | no command 'rendr'; did you mean 'render'?",
        "report.deck.groovy     | no command 'report.deck.groovy'; did you mean 'deckle render report.deck.groovy'?",
        "render --pgn out a     | unknown option '--pgn'; did you mean '--png'?",
        "render a --out b.pdf   | unknown option '--out'; did you mean '--output'?",
        "render a --out=b.pdf   | unknown option '--out=b.pdf'; did you mean '--output'?",
        "check a -o b.pdf       | unknown option '-o'; it belongs to 'deckle render'",
        "render a —strict       | '—strict' begins with a dash of another kind; write --strict",
        "render a –-strict      | '–-strict' begins with a dash of another kind; write --strict",
        "render                 | which script? deckle render needs a file such as report.deck.groovy",
        "render a.groovy b      | one script at a time: 'b' is one too many",
        "render a --width wide  | invalid value for option '--width': 'wide' is not an int",
        "render a --width 4     | --width 4 is outside 16 to 16384 pixels",
        "render a --width 99    | --width is the width of the PNGs; ask for them with --png DIR",
        "render a -o x.png      | -o writes a PDF, not 'x.png'; for pictures: --png DIR",
        "render a --output=     | -o needs the name of a file; leave it out to write beside the script",
        "render a --png=        | --png needs a folder; . is this one",
        "render a --param x     | value for option '--param' (KEY=VALUE) should be in KEY=VALUE format but was x",
        "render a --slides 7-3  | --slides: '7-3' is no range of pages; did you mean 3-7?",
        "render a --slides x    | --slides: 'x' is no range of pages; write pages like 3-7,12",
        "render a --slides 0    | --slides: '0' is no range of pages; pages count from 1",
    })
    void aSlipIsNamedAndCorrected(String args, String message) {
        Run run = Run.of(args.strip().split("\\s+"));
        assertEquals("deckle: " + message, run.err().lines().findFirst().orElse(""));
        assertEquals(2, run.code());
        assertEquals("", run.text());
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        Run run = Run.of();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("render, check, completion"), run.err());
    }

    @Test
    void everyExitCodeIsInTheHelp() {
        String help = Run.of("--help").text();
        for (ExitCode code : ExitCode.values()) assertTrue(help.contains(code.number() + " "), code.name());
    }
}
