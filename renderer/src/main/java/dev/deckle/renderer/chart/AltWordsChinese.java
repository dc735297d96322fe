package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Stacking;
import java.util.List;

/** See {@link AltWords}. */
final class AltWordsChinese implements AltWords {
    @Override
    public String kind(Mark mark) {
        String stacked = mark.stacking() == Stacking.NONE ? "" : "堆叠";
        return switch (mark.kind()) {
            case BARS -> stacked + (mark.horizontal() ? "条形图" : "柱状图");
            case LINES -> "折线图";
            case AREAS -> stacked + "面积图";
            case POINTS -> mark.size().isEmpty() ? "散点图" : "气泡图";
            case PIE -> "饼图";
            case DONUT -> "环形图";
            case BAND -> "区间图";
            case ERROR_BARS -> "误差图";
            case HISTOGRAM -> "直方图";
            case BOX_PLOT -> "箱线图";
            case HEATMAP -> "热力图";
            case WATERFALL -> "瀑布图";
            case GANTT -> "甘特图";
            case SLOPE -> "斜率图";
            case RADAR -> "雷达图";
            case BUMP -> "排名变化图";
        };
    }

    @Override
    public String titles(String title, String subtitle) {
        return title + "，" + subtitle;
    }

    @Override
    public String head(String kind, String title) {
        return title.isEmpty() ? kind : kind + "：" + title;
    }

    @Override
    public String join(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (String s : sentences) text.append(s).append(s.endsWith("。") ? "" : "。");
        return text.toString();
    }

    @Override
    public String and(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return String.join("、", names.subList(0, names.size() - 1)) + "和" + names.get(names.size() - 1);
    }

    @Override
    public String empty() {
        return "没有数据";
    }

    @Override
    public String highlighted(List<String> names) {
        return "突出显示：" + String.join("、", names);
    }

    @Override
    public String more(int count) {
        return "另有 " + count + " 项";
    }

    @Override
    public String pair(String name, String value) {
        return name.isEmpty() ? value : name + (Character.isDigit(name.charAt(name.length() - 1)) ? "：" : " ") + value;
    }

    @Override
    public String list(String name, List<String> pairs) {
        return (name.isEmpty() ? "" : name + "：") + String.join("，", pairs);
    }

    @Override
    public String trend(String name, int direction, String from, String first, String to, String last) {
        String verb = direction > 0 ? "升至" : direction < 0 ? "降至" : "大致持平，为";
        return (name.isEmpty() ? "" : name + "：") + "从 " + from + "（" + first + "）" + verb + " " + to + "（" + last + "）";
    }

    @Override
    public String highest(String value, String at) {
        return "最高 " + value + "（" + at + "）";
    }

    @Override
    public String lowest(String value, String at) {
        return "最低 " + value + "（" + at + "）";
    }

    @Override
    public String with(String sentence, String remark) {
        return sentence + "，" + remark;
    }

    @Override
    public String extremes(String name, int count, String highest, String lowest) {
        return (name.isEmpty() ? "" : name + "：") + "共 " + count + " 个数值，最高 " + highest + "，最低 " + lowest;
    }

    @Override
    public String cloud(int count, String x, String fromX, String toX, String y, String fromY, String toY, double correlation) {
        String trend = correlation > 0.5 ? "；" + x + "越高，" + y + "越高" : correlation < -0.5 ? "；" + x + "越高，" + y + "越低" : "";
        return "共 " + count + " 个点，" + x + " 从 " + fromX + " 到 " + toX + "，" + y + " 从 " + fromY + " 到 " + toY + trend;
    }

    @Override
    public String histogram(long count, String from, String to) {
        return "共 " + count + " 个数值，最多的在 " + from + " 到 " + to + " 之间";
    }

    @Override
    public String medians(String name, List<String> pairs) {
        return (name.isEmpty() ? "中位数：" : name + "的中位数：") + String.join("，", pairs);
    }

    @Override
    public String rank(String name, int from, String first, int to, String last) {
        return name + "：从第 " + from + " 位（" + first + "）到第 " + to + " 位（" + last + "）";
    }

    @Override
    public String span(String task, String from, String to) {
        return task + "：" + from + " 至 " + to;
    }

    @Override
    public String within(String panel, String series) {
        return panel + "，" + series;
    }

    @Override
    public String axes(String x, String y) {
        if (x.isEmpty() || y.isEmpty()) return x.isEmpty() ? y.isEmpty() ? "" : "纵轴：" + y : "横轴：" + x;
        return "横轴：" + x + "，纵轴：" + y;
    }

    @Override
    public String part(String value, String share) {
        return value + "（" + share + "）";
    }

    @Override
    public String area(String column) {
        return "气泡面积表示" + column;
    }

    @Override
    public String band(String low, String high) {
        return "区间从 " + low + " 到 " + high;
    }

    @Override
    public String errorBars(String low, String high) {
        return "误差线从 " + low + " 到 " + high;
    }

    @Override
    public String range(String text, String from, String to) {
        return "标出 " + from + " 至 " + to + (text.isEmpty() ? "" : "：" + text);
    }

    @Override
    public String rule(String text, String at) {
        return "参考线 " + at + (text.isEmpty() ? "" : "：" + text);
    }

    @Override
    public String note(String text, String at) {
        return "注" + (at.isEmpty() ? "" : "（" + at + "）") + "：" + text;
    }
}
