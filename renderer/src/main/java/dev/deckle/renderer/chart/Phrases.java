package dev.deckle.renderer.chart;

/** The words a chart says of its own, in English or Chinese. */
record Phrases(boolean zh) {
    static Phrases of(String language) {
        return new Phrases(language.startsWith("zh"));
    }

    String noData() {
        return zh ? "\u65E0\u6570\u636E" : "no data";
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
