package dev.deckle.renderer.chart;

/** The words a chart says of its own, in English or Chinese. */
record Phrases(boolean zh) {
    static Phrases of(String language) {
        return new Phrases(language.startsWith("zh"));
    }

    String noData() {
        return zh ? "\u65E0\u6570\u636E" : "no data";
    }

    /** In the place of a value that is missing. */
    String missing() {
        return zh ? "\u65E0\u6570\u636E" : "n/a";
    }

    /** What the steps of a waterfall add up to. */
    String total() {
        return zh ? "\u5408\u8BA1" : "Total";
    }

    String count() {
        return zh ? "\u6570\u91CF" : "count";
    }

    /** What the area of bubbles tells, behind a subtitle. */
    String withArea(String subtitle, String column) {
        String key = (zh ? "\u9762\u79EF\uFF1A" : "area: ") + column;
        return subtitle.isEmpty() ? key : subtitle + (zh ? "\uFF1B" : "; ") + key;
    }

    String rightAxis(String name) {
        return zh ? name + "\uFF08\u53F3\u8F74\uFF09" : name + " (right axis)";
    }

    /** The unit behind a subtitle. */
    String withUnit(String subtitle, String unit) {
        if (subtitle.isEmpty()) return zh ? "\u5355\u4F4D\uFF1A" + unit : unit;
        return zh ? subtitle + "\uFF08" + unit + "\uFF09" : subtitle + " (" + unit + ")";
    }

    String others() {
        return zh ? "\u5176\u4ED6" : "others";
    }
}
