package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Image;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.image.Artwork;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.Typesetter;
import java.util.List;

/** A picture inside another block, kept to a height. A picture that cannot be read is reported and leaves its place empty. */
public final class Slot {
    private final Image image;
    private final Artwork artwork;
    private final List<Tag> around;
    private final Tag tag;

    public Slot(Image image, List<Tag> around, LayoutContext context) {
        this.image = image;
        this.around = around;
        this.artwork = context.pictures().read(image.asset(), context.theme().color("ink"), image.where());
        this.tag = tag(image, context);
    }

    /** What readers hear of a picture: its alternative text, or nothing where the author says that it is decoration. */
    public static Tag tag(Image image, LayoutContext context) {
        if (image.decorative()) return Tag.LAYOUT_ARTIFACT;
        String alt = Typesetter.strip(image.alt());
        if (alt.isEmpty()) alt = image.caption().isEmpty() ? image.asset().name() : Typesetter.strip(image.caption());
        if (image.alt().isEmpty() && image.caption().isEmpty()) context.diagnostics().warning("no-alt", image.where(),
                "picture '" + image.asset().name() + "' has no alternative text", "add alt: 'what it shows', or decorative: true");
        return context.tag(Tag.figure(alt));
    }

    /** Height in points at a width, at most {@code most}. */
    public double height(double width, double most) {
        return artwork == null ? Math.min(most, width * 0.6) : Math.min(most, width * artwork.height() / artwork.width());
    }

    /** Width in points of the whole picture at a height, at most {@code most}. */
    public double width(double height, double most) {
        return artwork == null ? most : Math.min(most, height * artwork.width() / artwork.height());
    }

    /** The picture in the middle of its box, or filling it. */
    List<Item> centred(double width, double height) {
        return artwork == null ? List.of() : painted(new Rect(0, 0, width, height));
    }

    /** The picture in its box: whole and left, or filling it. */
    public List<Item> paint(double width, double height) {
        if (artwork == null) return List.of();
        double w = image.fit() == Image.Fit.COVER ? width : Math.min(width, height * artwork.width() / artwork.height());
        return painted(new Rect(0, 0, w, height));
    }

    private List<Item> painted(Rect box) {
        List<Item> items = artwork.fit(box, image.fit());
        return List.of(TextFlow.wrap(tag.artifact() ? List.of() : around, Group.tagged(tag, items)));
    }
}
