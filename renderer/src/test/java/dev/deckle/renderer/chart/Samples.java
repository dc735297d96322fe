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
        return all;
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
}
