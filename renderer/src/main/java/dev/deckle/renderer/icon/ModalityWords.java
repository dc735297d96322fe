package dev.deckle.renderer.icon;

import dev.deckle.model.Kind;
import dev.deckle.model.Modality;
import java.util.List;
import java.util.Locale;

/** Says a modality in words, for readers who do not see the icons. */
final class ModalityWords {
    private ModalityWords() { }

    /** "text and image to text"; Chinese where the language tag says so. */
    static String say(Modality modality, String language) {
        boolean chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
        return list(modality.inputs(), language, chinese) + (chinese ? "到" : " to ") + list(modality.outputs(), language, chinese);
    }

    private static String list(List<Kind> kinds, String language, boolean chinese) {
        List<String> labels = kinds.stream().map(k -> k.label(language)).toList();
        int last = labels.size() - 1;
        if (last <= 0) return String.join("", labels);
        return String.join(chinese ? "、" : ", ", labels.subList(0, last)) + (chinese ? "和" : " and ") + labels.get(last);
    }
}
