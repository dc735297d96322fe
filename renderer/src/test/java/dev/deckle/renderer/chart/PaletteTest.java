package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.theme.Theme;
import dev.deckle.renderer.theme.Themes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Series are told apart by everyone. How the colour-blind see is simulated after Machado, Oliveira and Fernandes (2009) at full
 * severity; distances are taken in OKLab, where 0.02 is just seen.
 */
class PaletteTest {
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTAN = {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}};
    private static final double[][] DEUTAN = {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}};
    private static final double[][] TRITAN = {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}};

    @ParameterizedTest
    @ValueSource(strings = {"report", "plain", "midnight"})
    void six_series_are_apart_for_every_eye(String name) {
        List<Color> six = Themes.builtIn(name).palette().subList(0, 6);
        assertApart(six, NORMAL, 0.15, name);
        for (double[][] eye : List.of(PROTAN, DEUTAN, TRITAN)) assertApart(six, eye, 0.10, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "plain", "midnight"})
    void all_series_are_apart_a_little_less(String name) {
        List<Color> all = Themes.builtIn(name).palette();
        assertApart(all, NORMAL, 0.13, name);
        for (double[][] eye : List.of(PROTAN, DEUTAN, TRITAN)) assertApart(all, eye, 0.07, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "plain", "midnight"})
    void six_series_are_apart_in_grey(String name) {
        double[] greys = Themes.builtIn(name).palette().subList(0, 6).stream().mapToDouble(PaletteTest::grey).sorted().toArray();
        for (int i = 1; i < greys.length; i++) assertTrue(greys[i] - greys[i - 1] >= 0.045, name + ": greys " + Arrays.toString(greys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "plain", "midnight"})
    void marks_stand_off_the_page_and_text_in_their_colour_is_read(String name) {
        Theme theme = Themes.builtIn(name);
        Color paper = theme.color("paper");
        for (Color c : theme.palette()) {
            assertTrue(Contrast.ratio(c, paper) >= 2.1, name + ": " + c.hex() + " on paper " + Contrast.ratio(c, paper));
            assertTrue(Contrast.ratio(Contrast.towards(c, paper, 4.5), paper) >= 4.5, name + ": text of " + c.hex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "plain", "midnight"})
    void values_inside_segments_and_cells_are_read(String name) {
        Look look = Look.of(Themes.builtIn(name), 320);
        List<Color> fills = new ArrayList<>(look.theme().palette());
        for (String token : List.of("accent", "subdued", "panel")) fills.add(look.theme().color(token));
        for (Ramp ramp : List.of(Ramp.of(look, List.of(0.0, 100.0)), Ramp.of(look, List.of(-50.0, 50.0)))) {
            for (double v = ramp.min(); v <= ramp.max(); v += 2) fills.add(ramp.at(v));
        }
        for (Color fill : fills) {
            double ratio = Contrast.ratio(look.on(fill), fill);
            assertTrue(ratio >= 4.5, name + ": " + look.on(fill).hex() + " on " + fill.hex() + " reads with " + ratio);
        }
    }

    private static void assertApart(List<Color> colors, double[][] eye, double least, String theme) {
        for (int i = 0; i < colors.size(); i++) {
            for (int j = 0; j < i; j++) {
                double d = distance(seen(colors.get(i), eye), seen(colors.get(j), eye));
                assertTrue(d >= least, theme + ": " + colors.get(i).hex() + " and " + colors.get(j).hex() + " are only " + d + " apart");
            }
        }
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] seen(Color c, double[][] eye) {
        double[] light = {Oklab.linear(c.red()), Oklab.linear(c.green()), Oklab.linear(c.blue())}, seen = new double[3];
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) seen[i] += eye[i][j] * light[j];
        return Oklab.of(clamp(seen[0]), clamp(seen[1]), clamp(seen[2]));
    }

    private static double clamp(double v) {
        return Math.max(0, Math.min(1, v));
    }

    private static double grey(Color c) {
        double y = 0.2126 * Oklab.linear(c.red()) + 0.7152 * Oklab.linear(c.green()) + 0.0722 * Oklab.linear(c.blue());
        return Oklab.of(y, y, y)[0];
    }
}
