package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The charts that {@link Gallery} shows, sheet by sheet. */
final class Samples {
    private Samples() { }

    /** A sample at a size in points. */
    record Shown(Sample sample, double width, double height) { }

    /** Samples on one picture. */
    record Sheet(boolean dark, List<Shown> shown) { }

    static Map<String, Sheet> all() {
        Map<String, Sheet> all = new LinkedHashMap<>();
        all.put("bars", new Sheet(false, List.of(
                new Shown(clusters(), 320, 230), new Shown(quarters(), 320, 230),
                new Shown(grouped(), 320, 200), new Shown(stacked(), 320, 200),
                new Shown(clusters(), 150, 110), new Shown(quarters(), 150, 110), new Shown(grouped(), 150, 110), new Shown(stacked(), 150, 110))));
        all.put("lines", new Sheet(false, List.of(new Shown(middle(), 660, 260), new Shown(papers(), 320, 200), new Shown(middle().highlight("LongChat"), 320, 200),
                new Shown(middle(), 150, 110), new Shown(papers(), 150, 110))));
        all.put("areas", new Sheet(false, List.of(new Shown(money("stacked"), 320, 200), new Shown(money("percent"), 320, 200), new Shown(single(), 320, 200))));
        all.put("pies", new Sheet(false, List.of(new Shown(pie(Kind.PIE), 320, 200), new Shown(pie(Kind.DONUT), 320, 200), new Shown(rounds(), 320, 200),
                new Shown(pie(Kind.DONUT).highlight("美国"), 320, 160), new Shown(pie(Kind.PIE), 150, 110), new Shown(rounds(), 150, 110), new Shown(many(), 320, 200))));
        all.put("marks", new Sheet(false, List.of(
                new Shown(combo(), 320, 200), new Shown(scatter(), 320, 200), new Shown(bubbles(), 320, 220), new Shown(band(), 320, 220),
                new Shown(errors(), 320, 200), new Shown(hanging(), 320, 160), new Shown(histogram(), 320, 200), new Shown(boxes(), 320, 200), new Shown(waterfall(), 320, 200))));
        all.put("more", new Sheet(false, List.of(new Shown(gantt(), 320, 200), new Shown(slope(), 320, 220), new Shown(bump(), 320, 200), new Shown(diverging(), 320, 200),
                new Shown(forecast(), 320, 200), new Shown(noted(), 320, 200), new Shown(logs(), 320, 200), new Shown(steps(), 320, 200))));
        all.put("grids", new Sheet(false, List.of(new Shown(heat(), 320, 200), new Shown(heatmap(24, 7), 320, 160), new Shown(radar(), 320, 220), new Shown(radar().highlight("GPT-4"), 150, 130),
                new Shown(heat(), 150, 110), new Shown(facets(), 660, 220), new Shown(facetBars(), 320, 220), new Shown(facetBars(), 150, 130))));
        return all;
    }

    static Sample heat() {
        return Sample.csv("""
                metric | GPT-4 | Claude 2 | PaLM 2 | LLaMA 2
                MMLU | 86.4 | 78.5 | 78.3 | 68.9
                HumanEval | 67.0 | 71.2 | | 29.9
                GSM8K | 92.0 | 88.0 | 80.7 | 56.8
                BBH | | | 78.1 | 51.2
                """).mark(Kind.HEATMAP, "metric", "GPT-4,Claude 2,PaLM 2,LLaMA 2", "").title("Who does what well", "accuracy").unit("%").language("en");
    }

    static Sample heatmap(int columns, int rows) {
        StringBuilder text = new StringBuilder("hour | day | change\n");
        String[] days = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
        for (int r = 0; r < rows; r++) for (int c = 0; c < columns; c++) text.append(c).append(" | ").append(days[r % 7]).append(" | ").append(Math.round(30 * Math.sin(c / 4.0) * Math.cos(r / 3.0))).append('\n');
        return Sample.csv(text.toString()).mark(Kind.HEATMAP, "hour", "change", "day").title("每小时流量的变化", "与上周相比").unit("%");
    }

    static Sample radar() {
        return Sample.csv("""
                skill | GPT-4 | Claude 2 | LLaMA 2
                Reasoning | 86 | 78 | 60
                Coding | 82 | 75 | 45
                Mathematics | 76 | 70 | 40
                Languages | 90 | 80 | 55
                Long context | 60 | 92 | 38
                Vision | 85 | 20 | 10
                """).mark(Kind.RADAR, "skill", "GPT-4,Claude 2,LLaMA 2", "").title("Strengths", "score of 100; illustrative").language("en");
    }

    static Sample facets() {
        StringBuilder text = new StringBuilder("region | year | unicorns\n");
        String[] regions = {"United States", "China", "United Kingdom", "Germany", "India", "France"};
        for (int r = 0; r < regions.length; r++) for (int y = 2015; y <= 2023; y++) text.append(regions[r]).append(" | ").append(y).append(" | ").append(Math.round((300 - r * 45) * (y - 2013) / 10.0)).append('\n');
        return Sample.csv(text.toString()).mark(Kind.AREAS, "year", "unicorns", "").facet("region").title("Unicorns by country", "companies worth a billion dollars or more; illustrative").language("en");
    }

    static Sample facetBars() {
        return Sample.csv("""
                task | model | score
                RACE middle | PaLM | 68.1
                RACE middle | LLaMA | 67.9
                RACE middle | GPT-3 | 58.4
                RACE high | PaLM | 49.1
                RACE high | LLaMA | 51.6
                RACE high | GPT-3 | 45.5
                """).mark(Kind.BARS, "model", "score", "", "horizontal").facet("task").title("阅读理解", "零样本准确率").unit("%").highlight("LLaMA");
    }

    static Sample combo() {
        return Sample.csv("""
                year | shipments | share
                2019 | 0.9 | 61
                2020 | 1.4 | 66
                2021 | 2.2 | 71
                2022 | 2.6 | 78
                2023 | 4.1 | 84
                """).mark(Kind.BARS, "year", "shipments", "").mark(Kind.LINES, "year", "share", "", "second", "points").title("Shipments and share", "illustrative")
                .y(Sample.axis("million units", "", null, null, false, 0)).y2(Sample.axis("share of the market", "0'%'", 0.0, 100.0, false, 0)).language("en");
    }

    static Sample scatter() {
        return Sample.csv("""
                model | fps | psnr
                3D Gaussian Splatting | 134 | 27.21
                MipNeRF360 | 0.06 | 27.69
                Instant-NGP | 9.2 | 25.3
                Plenoxels | 6.8 | 23.1
                ZipNeRF | 0.2 | 28.5
                """).mark(Kind.POINTS, "fps", "psnr", "model").title("Fast and good", "frames per second against quality").language("en")
                .x(Sample.axis("frames per second", "", null, null, true, 0)).y(Sample.axis("PSNR, dB", "", null, null, false, 0)).highlight("3D Gaussian Splatting");
    }

    static Sample bubbles() {
        return Sample.csv("""
                country | gdp | life | people | region
                A | 12 | 71 | 1400 | Asia
                B | 60 | 77 | 330 | Americas
                C | 45 | 81 | 84 | Europe
                D | 7 | 69 | 1380 | Asia
                E | 2 | 60 | 210 | Africa
                F | 41 | 84 | 125 | Asia
                G | 15 | 76 | 215 | Americas
                H | 5 | 65 | 110 | Africa
                I | 34 | 82 | 60 | Europe
                """).mark(Kind.POINTS, "gdp", "life", "region", "size=people").title("Wealth and health", "life expectancy by GDP per head; area: people").language("en")
                .x(Sample.axis("GDP per head, 1,000 USD", "", null, null, false, 0)).y(Sample.axis("years", "", null, null, false, 0));
    }

    static Sample band() {
        StringBuilder rows = new StringBuilder("x | mid | low | high\n");
        for (int i = 0; i <= 20; i++) rows.append(i).append(" | ").append(10 + i * i * 0.2).append(" | ").append(10 + i * i * 0.15 - i * 0.3).append(" | ").append(10 + i * i * 0.26 + i * 0.3).append('\n');
        return Sample.csv(rows.toString()).mark(Kind.LINES, "x", "mid", "").mark(Kind.BAND, "x", "", "", "low=low", "high=high").title("损失随训练的下降", "阴影为 90% 置信区间");
    }

    static Sample errors() {
        return Sample.csv("""
                agent | score | low | high
                Human | 50.5 | 43.7 | 57.3
                SPRING | 27.3 | 26.1 | 28.5
                DreamerV3 | 14.5 | 12.9 | 16.1
                EDE | 11.7 | 10.7 | 12.7
                PPO | 4.6 | 4.3 | 4.9
                """).mark(Kind.BARS, "agent", "score", "", "values=true").mark(Kind.ERROR_BARS, "agent", "score", "", "low=low", "high=high").title("Crafter", "score, with standard deviation").unit("%").language("en").highlight("SPRING");
    }

    static Sample hanging() {
        return Sample.named("医生工作量", -66, "假阳性", -25).bars().title("CoDoC 带来的变化", "").unit("%");
    }

    static Sample histogram() {
        java.util.Random random = new java.util.Random(4);
        StringBuilder rows = new StringBuilder("ms\n");
        for (int i = 0; i < 400; i++) rows.append(Math.exp(random.nextGaussian() * 0.5 + 4)).append('\n');
        return Sample.csv(rows.toString()).mark(Kind.HISTOGRAM, "ms", "", "").title("Response times", "number of requests by milliseconds").language("en")
                .x(Sample.axis("milliseconds", "", null, null, false, 0));
    }

    static Sample boxes() {
        java.util.Random random = new java.util.Random(5);
        StringBuilder rows = new StringBuilder("group | value\n");
        for (String g : List.of("GPT-4", "Claude 2", "PaLM 2", "LLaMA 2")) for (int i = 0; i < 40; i++) rows.append(g).append(" | ").append(50 + g.length() * 5 + random.nextGaussian() * 8).append('\n');
        return Sample.csv(rows.toString()).mark(Kind.BOX_PLOT, "group", "value", "").title("各模型得分的分布", "40 次运行，示意数据");
    }

    static Sample waterfall() {
        return Sample.named("2022", 27.0, "Data centre", 21.5, "Gaming", 1.4, "Automotive", -0.2, "Other", -1.1, "2023", null).mark(Kind.WATERFALL, "name", "value", "")
                .title("From 2022 to 2023", "revenue, illustrative").unit("bn USD").language("en");
    }

    static Sample gantt() {
        return Sample.csv("""
                task | start | end | team
                Data | 2023-01-10 | 2023-03-20 | research
                Pre-training | 2023-03-01 | 2023-07-15 | research
                Alignment | 2023-06-20 | 2023-09-01 | safety
                Red team | 2023-08-10 | 2023-10-05 | safety
                Launch | 2023-10-01 | 2023-10-20 | product
                """).mark(Kind.GANTT, "task", "", "team", "low=start", "high=end").title("From data to launch", "2023").language("en");
    }

    static Sample slope() {
        return Sample.csv("""
                year | country | share
                2022 | 美国 | 55
                2023 | 美国 | 70
                2022 | 中国 | 19
                2023 | 中国 | 13
                2022 | 英国 | 8
                2023 | 英国 | 7
                2022 | 欧盟 | 10
                2023 | 欧盟 | 6
                """).mark(Kind.SLOPE, "year", "share", "country").title("私人 AI 资本的份额", "示意数据").unit("%").highlight("美国");
    }

    static Sample bump() {
        return Sample.csv("""
                year | lab | rank
                2020 | OpenAI | 2
                2021 | OpenAI | 1
                2022 | OpenAI | 2
                2023 | OpenAI | 1
                2020 | DeepMind | 1
                2021 | DeepMind | 2
                2022 | DeepMind | 1
                2023 | DeepMind | 2
                2020 | Meta | 4
                2021 | Meta | 3
                2022 | Meta | 3
                2023 | Meta | 4
                2020 | Anthropic |
                2021 | Anthropic | 4
                2022 | Anthropic | 4
                2023 | Anthropic | 3
                2020 | Microsoft | 3
                2021 | Microsoft | 5
                2022 | Microsoft | 5
                2023 | Microsoft | 5
                """).mark(Kind.BUMP, "year", "rank", "lab").title("Most cited labs", "rank by year; illustrative").language("en");
    }

    static Sample diverging() {
        return Sample.named("Non-AI", -50, "All start-ups", -54, "AI without GenAI", -40, "GenAI", 180, "Corporate venture", -24).bars("horizontal", "asc").title("Change in money raised", "2023 on 2022, per cent").unit("%").language("en");
    }

    static Sample forecast() {
        return Sample.csv("""
                year | H100
                2022 | 0.1
                2023 | 0.5
                2024 | 1.7
                2025 | 2.6
                2026 | 3.4
                """).mark(Kind.LINES, "year", "H100", "", "smooth", "points").title("H100 shipments", "illustrative").unit("million").range(2023.0, 2026.0, "forecast", true)
                .rule(null, 2.0, "two million").language("en");
    }

    static Sample noted() {
        return stacked().note("Leonardo", 13824.0, "the largest public cluster in Europe").note("Meta", null, "16,000 in one cluster").labels(dev.deckle.model.chart.Chart.Labels.LEGEND);
    }

    static Sample logs() {
        return papers().y(Sample.axis("", "", null, null, true, 0));
    }

    static Sample steps() {
        return Sample.csv("""
                month | rate
                2022-01-01 | 0.25
                2022-03-17 | 0.5
                2022-05-05 | 1.0
                2022-06-16 | 1.75
                2022-07-28 | 2.5
                2022-09-22 | 3.25
                2022-11-03 | 4.0
                2023-02-02 | 4.75
                2023-07-27 | 5.5
                2023-10-01 | 5.5
                """).mark(Kind.LINES, "month", "rate", "", "step").title("美联储利率上限", "百分比").unit("%");
    }

    static Sample pie(Kind kind) {
        return Sample.named("中国", 11, "美国", 70, "英国", 6, "欧盟", 8, "其他", 5).mark(kind, "name", "value", "").title("私人 AI 资本的去向", "2023 年，示意数据").unit("%");
    }

    static Sample rounds() {
        return Sample.named("Microsoft, Google and Amazon Web Services", 10.3, "Inflection", 1.3, "Adept", 0.35, "Character.AI", 0.15, "Cohere", 0.27)
                .mark(Kind.DONUT, "name", "value", "").title("Raised by the authors' companies", "2017 to 2023").unit("bn USD").language("en");
    }

    static Sample many() {
        return Sample.named("a", 30, "b", 20, "c", 10, "d", 9, "e", 8, "f", 7, "g", 6, "h", 4, "i", 3, "j", 1, "k", 1, "l", 1).mark(Kind.PIE, "name", "value", "").language("en");
    }

    static Sample clusters() {
        return Sample.named("Inflection", 22000, "Cohere（OCI）", 16000, "特斯拉", 10000, "Adept", 10000, "KAUST", 3000).bars("horizontal")
                .title("已公布的 H100 集群", "GPU 数量，截至 2023 年 10 月").highlight("Inflection");
    }

    static Sample quarters() {
        return Sample.named("Q2 2022", 38.1, "Q3 2022", 38.3, "Q4 2022", 36.2, "Q1 2023", 42.8, "Q2 2023", 103.2).bars()
                .title("英伟达数据中心营收", "按财季").unit("亿美元").highlight("Q2 2023");
    }

    static Sample grouped() {
        return Sample.csv("""
                model | middle | high
                PaLM 540B | 68.1 | 49.1
                LLaMA 65B | 67.9 | 51.6
                LLaMA 33B | 64.1 | 48.3
                GPT-3 175B | 58.4 | 45.5
                """).mark(Kind.BARS, "model", "middle,high", "").title("RACE reading comprehension", "zero-shot accuracy").unit("%").language("en");
    }

    static Sample stacked() {
        return Sample.csv("""
                owner | kind | gpus
                Meta | private | 21400
                Tesla | private | 7360
                Leonardo | public | 13824
                Meta | public | 0
                Perlmutter | public | 6159
                Stability | cloud | 5408
                Meta | cloud | 3000
                Tesla | cloud | 1200
                """).mark(Kind.BARS, "owner", "gpus", "kind", "stacked").title("A100 clusters", "GPUs, October 2023").language("en");
    }

    static Sample middle() {
        return Sample.csv("""
                pos | GPT-3.5 | Claude | LongChat
                第 1 篇 | 76 | 68 | 70
                4 | 64 | 61 | 56
                7 | 57 | 59 | 50
                10 | 55 | 58 | 46
                13 | 58 | 59 | 48
                17 | 62 | 61 | 52
                第 20 篇 | 66 | 63 | 57
                """).mark(Kind.LINES, "pos", "GPT-3.5,Claude,LongChat", "").title("准确率随相关文档位置的变化", "多文档问答，20 篇文档；示意数据").unit("%");
    }

    static Sample papers() {
        return Sample.csv("""
                year | vendor | papers
                2018 | NVIDIA | 3100
                2019 | NVIDIA | 5200
                2020 | NVIDIA | 8800
                2021 | NVIDIA | 14200
                2022 | NVIDIA | 19800
                2023 | NVIDIA | 25600
                2018 | TPU | 60
                2019 | TPU | 110
                2020 | TPU |
                2021 | TPU | 160
                2022 | TPU | 180
                2023 | TPU | 170
                2019 | FPGA | 620
                2020 | FPGA | 700
                2021 | FPGA | 780
                2022 | FPGA | 810
                2023 | FPGA | 830
                """).mark(Kind.LINES, "year", "papers", "vendor").title("Papers that use each chip", "per year; illustrative").language("en");
    }

    static Sample money(String stacking) {
        return Sample.csv("""
                quarter | GenAI | Other AI | Robotics
                2021-01-01 | 1.1 | 14.2 | 3.0
                2021-04-01 | 1.5 | 16.8 | 3.4
                2021-07-01 | 1.9 | 18.1 | 3.9
                2021-10-01 | 2.4 | 19.5 | 4.2
                2022-01-01 | 2.2 | 15.1 | 3.1
                2022-04-01 | 2.0 | 12.9 | 2.6
                2022-07-01 | 2.3 | 9.9 | 2.2
                2022-10-01 | 2.9 | 8.4 | 2.0
                2023-01-01 | 7.3 | 8.8 | 1.9
                2023-04-01 | 6.1 | 8.1 | 2.1
                """).mark(Kind.AREAS, "quarter", "GenAI,Other AI,Robotics", "", stacking).title("Private money for AI", "per quarter; illustrative").unit("bn USD").language("en");
    }

    static Sample single() {
        return Sample.csv("""
                month | users
                2023-01-01 | 120000
                2023-02-01 | 160000
                2023-03-01 | 240000
                2023-04-01 | 310000
                2023-05-01 | 390000
                2023-06-01 | 450000
                2023-07-01 | 520000
                2023-08-01 | 580000
                """).mark(Kind.AREAS, "month", "users", "").title("Gradio 月活用户", "2023 年 1 月至 8 月");
    }

    /** Values 1, 2, 3 … of so many names. */
    static Sample names(int count, String name) {
        Object[] cells = new Object[2 * count];
        for (int i = 0; i < count; i++) {
            cells[2 * i] = name + (i + 1);
            cells[2 * i + 1] = i + 1;
        }
        return Sample.named(cells);
    }

    /** A heat map of so many rows and three columns. */
    static Sample heat(int rows, String name) {
        StringBuilder text = new StringBuilder("row | column | v");
        for (int r = 0; r < rows; r++) for (int c = 0; c < 3; c++) text.append('\n').append(name).append(r).append(" | c").append(c).append(" | ").append(r * c);
        return Sample.csv(text.toString()).mark(Kind.HEATMAP, "column", "v", "row").language("en");
    }
}
