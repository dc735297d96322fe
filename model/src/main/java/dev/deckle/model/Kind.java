package dev.deckle.model;

import dev.deckle.model.block.Asset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of model input or output: one of the eight built-in ones, or a script's own with an SVG icon.
 *
 * @param id    the word of the script, such as {@code threeD}
 * @param label the script's own label; empty for the built-in kinds, whose labels follow the deck's language
 * @param icon  the script's own icon (SVG), or {@code null} for the built-in kinds
 */
public record Kind(String id, String label, Asset icon) {
    public static final Kind TEXT = builtIn("text");
    public static final Kind IMAGE = builtIn("image");
    public static final Kind CODE = builtIn("code");
    public static final Kind TOOL = builtIn("tool");
    public static final Kind VIDEO = builtIn("video");
    public static final Kind MUSIC = builtIn("music");
    public static final Kind THREE_D = builtIn("threeD");
    public static final Kind ROBOT = builtIn("robot");

    /** The built-in kinds in the order of the legend. */
    public static final List<Kind> BUILT_IN = List.of(TEXT, IMAGE, CODE, TOOL, VIDEO, MUSIC, THREE_D, ROBOT);

    private static final Map<String, String> CHINESE = Map.of("text", "文本", "image", "图像", "code", "代码", "tool", "软件工具使用",
            "video", "视频", "music", "音乐", "threeD", "3D", "robot", "机器人状态");
    private static final Map<String, String> ENGLISH = Map.of("text", "text", "image", "image", "code", "code", "tool",
            "software tool use", "video", "video", "music", "music", "threeD", "3D", "robot", "robot state");

    private static Kind builtIn(String id) {
        return new Kind(id, "", null);
    }

    /** The label in a language (BCP 47 tag); other languages than Chinese read English. */
    public String label(String language) {
        if (!label.isEmpty()) return label;
        return (language.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH).getOrDefault(id, id);
    }
}
