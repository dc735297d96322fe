package dev.deckle.model.build;

import dev.deckle.model.block.Image;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the cover has beside the deck's own fields. */
public final class CoverBuilder extends Words {
    final List<String> lines = new ArrayList<>();
    Image image;

    CoverBuilder(Build build) {
        super(build);
    }

    @Word(usage = "text 'a line', 'another'", doc = "Further lines on the cover.")
    public void text(Object... texts) {
        lines.addAll(many("text", place("text"), texts));
    }

    @Word(usage = "image('x.png', alt: 'what it shows')", doc = "A picture on the cover.")
    public void image(Object path) {
        image(Map.of(), path);
    }

    public void image(Map<String, ?> options, Object path) {
        Where where = place("image");
        NamedOptions o = read("image", where, options);
        var asset = build.asset(path, "image", where);
        String alt = o.text("alt");
        boolean decorative = o.flag("decorative");
        Image.Fit fit = o.choice("fit", Image.Fit.class, Image.Fit.COVER);
        if (asset != null) image = new Image(where, "", asset, alt, decorative || alt.isEmpty(), "", fit, List.of());
        o.end();
    }
}
