package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Charts of any kind over any data, the same for the same seed. */
final class RandomChart {
    private static final Kind[] KINDS = Kind.values();
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ 0123456789 -_/()";
    private static final String HAN = "人工智能芯片数据中心营收大型语言模型训练推理中国美国研究政策安全预测行业";
    private final SplittableRandom random;
    /** For what was added later, so that the charts of the seeds before stay what they were. */
    private final SplittableRandom late;
    final double width;
    final double height;
    /** Whether the value axis is logarithmic; known once the sample is made. */
    boolean log;
    /** Whether its axis runs around. */
    boolean round;

    RandomChart(long seed) {
        random = new SplittableRandom(seed * 7919 + 13);
        late = new SplittableRandom(seed * 104729 + 5);
        width = 110 + random.nextDouble() * 560;
        height = 60 + random.nextDouble() * 300;
    }

    /** A moment, a time of day, or the name that is given. */
    private String timed(int kind, int row, int rows, String name) {
        if (kind == 0) return LocalDate.of(2023, 3, 6).atStartOfDay().plusMinutes((long) row * 600 + late.nextInt(600)).toString();
        int minute = row * 1439 / Math.max(1, rows);
        return kind == 1 ? minute / 60 + ":" + minute % 60 / 10 + minute % 10 : name;
    }

    Sample sample() {
        Kind kind = KINDS[random.nextInt(KINDS.length)];
        round = kind == Kind.RADAR;
        int series = 1 + random.nextInt(random.nextInt(4) == 0 ? 9 : 4), rows = length();
        boolean dates = random.nextInt(4) == 0, numbers = random.nextInt(4) == 0, quarters = dates && late.nextInt(3) == 0, dated = kind == Kind.GANTT && late.nextBoolean();
        int times = late.nextInt(6);
        double magnitude = random.nextDouble(-6, 7);
        boolean negative = random.nextInt(3) == 0;
        List<String> columns = new ArrayList<>(List.of("x", "series", "size", "low", "high"));
        for (int s = 0; s < series; s++) columns.add("y" + s + (s == 0 ? "" : name(20)));
        List<List<Object>> table = new ArrayList<>();
        List<String> groups = new ArrayList<>(), panels = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) groups.add(name(50));
        for (int i = 0; i < 1 + random.nextInt(8); i++) panels.add(name(30));
        for (int r = 0; r < rows; r++) {
            Object x = quarters ? LocalDate.of(2020, 1, 1).plusMonths(3L * r * (1 + late.nextInt(3)))
                    : dates ? LocalDate.of(2020, 1, 1).plusDays((long) r * (1 + random.nextInt(40))) : numbers ? (Object) (double) (r * 3 - 7)
                    : timed(times, r, rows, name(50));
            List<Object> row = new ArrayList<>(Arrays.asList(x, groups.get(random.nextInt(groups.size())), value(magnitude, false), value(magnitude, negative), value(magnitude, negative)));
            if (dated) for (int end = 3; end < 5; end++) row.set(end, LocalDate.of(2020, 1, 1).plusDays((end - 3) * 5 + late.nextInt(1 << 2 + rows % 9)));
            for (int s = 0; s < series; s++) row.add(value(magnitude, negative));
            row.add(panels.get(random.nextInt(panels.size())));
            table.add(row);
        }
        boolean split = random.nextInt(2) == 0;
        String y = split ? columns.get(5) : String.join(",", columns.subList(5, columns.size()));
        columns.add("group");
        Sample sample = Sample.table(columns, table);
        if (quarters && !table.isEmpty()) sample.written("x", "yyyy-'Q'q");
        sample.mark(kind, kind == Kind.HISTOGRAM ? columns.get(5) : "x", kind == Kind.GANTT || kind == Kind.HISTOGRAM ? "" : y, split ? "series" : "", options());
        if (random.nextInt(5) == 0) sample.facet("group");
        if (random.nextInt(5) == 0) second(sample, columns.get(5));
        Object first = table.isEmpty() ? null : table.get(random.nextInt(table.size())).get(0), last = table.isEmpty() ? null : table.get(random.nextInt(table.size())).get(0);
        if (first != null) mark(sample, first, last, Math.pow(10, magnitude));
        return dress(sample, magnitude);
    }

    /** Another mark, now and then on an axis of its own. */
    private void second(Sample sample, String y) {
        Kind kind = List.of(Kind.LINES, Kind.BARS, Kind.POINTS, Kind.AREAS, Kind.ERROR_BARS).get(random.nextInt(5));
        sample.mark(kind, "x", kind == Kind.ERROR_BARS ? "" : y, "", random.nextBoolean() ? new String[] {"second", "low=low", "high=high"} : new String[] {"low=low", "high=high"});
    }

    /** What the author draws into the plot. */
    private void mark(Sample sample, Object first, Object last, double size) {
        if (random.nextInt(6) == 0) sample.range(first, last, name(20), random.nextBoolean());
        for (int i = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0; i > 0; i--) sample.note(first, random.nextBoolean() ? null : size, name(50));
        if (random.nextInt(6) == 0) sample.rule(first, null, name(30));
        if (random.nextInt(6) == 0) sample.rule(null, size * random.nextDouble(2), name(20));
    }

    private int length() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(3);
            case 1 -> random.nextInt(501);
            case 2, 3 -> random.nextInt(60);
            default -> 1 + random.nextInt(12);
        };
    }

    private String[] options() {
        List<String> options = new ArrayList<>(List.of("low=low", "high=high"));
        for (String o : List.of("stacked", "percent", "horizontal", "smooth", "step", "points", "desc", "size=size", "values=true", "values=false", "dashed")) {
            if (random.nextInt(6) == 0) options.add(o);
        }
        return options.toArray(String[]::new);
    }

    private Sample dress(Sample sample, double magnitude) {
        if (random.nextInt(2) == 0) sample.title(name(50), name(50));
        sample.unit(List.of("", "%", "$", "亿美元", "bn USD").get(random.nextInt(5)));
        sample.language(random.nextBoolean() ? "en" : "zh-CN");
        sample.labels(Labels.values()[random.nextInt(Labels.values().length)]);
        if (random.nextInt(4) == 0) {
            log = random.nextInt(3) == 0;
            sample.y(Sample.axis(random.nextBoolean() ? name(30) : "", "", end(magnitude - 1), end(magnitude + 0.5), log, 0));
        }
        if (random.nextInt(4) == 0) sample.x(Sample.axis(name(30), "", null, null, false, random.nextInt(4) == 0 ? 30 + random.nextInt(60) : 0));
        return sample;
    }

    /** An end of an axis, which is mostly open. */
    private Double end(double magnitude) {
        return random.nextInt(4) == 0 ? Math.pow(10, magnitude + random.nextDouble()) : null;
    }

    private Object value(double magnitude, boolean negative) {
        if (random.nextInt(10) == 0) return null;
        if (random.nextInt(20) == 0) return 0.0;
        double v = Math.pow(10, magnitude + random.nextDouble(-1.5, 1.5));
        if (random.nextInt(3) == 0) v = Math.rint(v);
        return negative && random.nextBoolean() ? -v : v;
    }

    private String name(int longest) {
        int length = 1 + random.nextInt(random.nextInt(4) == 0 ? longest : Math.min(12, longest));
        String letters = random.nextInt(3) == 0 ? HAN : LATIN;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) name.append(letters.charAt(random.nextInt(letters.length())));
        return name.toString().isBlank() ? "n" : name.toString();
    }
}
