package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Transform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The operators that paint one page, as short as they can be. */
final class ContentStream {
    private final Bytes out = new Bytes();
    private final Resources resources;
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final TextObject text = new TextObject(out);
    private GraphicsState state = new GraphicsState();

    ContentStream(Resources resources) {
        this.resources = resources;
    }

    Bytes bytes() {
        text.end();
        return out;
    }

    /** How many saved states are open. */
    int depth() {
        return saved.size();
    }

    void save() {
        text.end();
        saved.push(state.copy());
        out.put("q\n");
    }

    void restore() {
        text.end();
        state = saved.pop();
        out.put("Q\n");
    }

    void clip(Path path, Transform transform) {
        Paths.write(path, transform, out);
        out.put(path.evenOdd() ? "W* n\n" : "W n\n");
    }

    void beginMark(Bytes operands) {
        text.end();
        out.put(operands).put(" BDC\n");
    }

    void endMark() {
        text.end();
        out.put("EMC\n");
    }

    void fill(Path path, Transform transform, Color color) {
        text.end();
        fillColor(color);
        Paths.write(path, transform, out);
        out.put(path.evenOdd() ? "f*\n" : "f\n");
    }

    void stroke(Path path, Transform transform, Stroke stroke) {
        text.end();
        double scale = Math.sqrt(Math.abs(transform.a() * transform.d() - transform.b() * transform.c()));
        if (similar(transform)) {
            strokeState(stroke, scale);
            Paths.write(path, transform, out);
            out.put("S\n");
        } else {
            // a line's thickness follows an uneven map only when the map is part of the state
            save();
            concat(transform);
            strokeState(stroke, 1);
            Paths.write(path, Transform.IDENTITY, out);
            out.put("S\n");
            restore();
        }
    }

    void image(String name, Transform unitSquare) {
        text.end();
        alpha(255);
        save();
        concat(unitSquare);
        out.put('/').put(name).put(" Do\n");
        restore();
    }

    void text(GlyphText run) {
        fillColor(run.color());
        text.begin();
        if (state.font != run.font() || state.fontSize != run.size()) {
            state.font = run.font();
            state.fontSize = run.size();
            out.put('/').put(resources.font(run.font())).put(' ').number(run.size(), 3).put(" Tf\n");
        }
        boolean spelled = run.mustBeSpelled();
        if (spelled) {
            out.put("/Span<</ActualText");
            Strings.text(run.run().text(), out);
            out.put(">>BDC\n");
        }
        text.show(run);
        if (spelled) out.put("EMC\n");
    }

    private void concat(Transform t) {
        out.number(t.a(), 5).put(' ').number(t.b(), 5).put(' ').number(t.c(), 5).put(' ').number(t.d(), 5).put(' ')
                .number(t.e(), 3).put(' ').number(t.f(), 3).put(" cm\n");
    }

    private void fillColor(Color color) {
        alpha(color.alpha());
        int rgb = color.argb() & 0xFFFFFF;
        if (state.fill != rgb) color(state.fill = rgb, " rg\n");
    }

    private void strokeColor(Color color) {
        alpha(color.alpha());
        int rgb = color.argb() & 0xFFFFFF;
        if (state.stroke != rgb) color(state.stroke = rgb, " RG\n");
    }

    private void color(int rgb, String operator) {
        // three decimals tell all 256 levels apart
        out.number((rgb >> 16 & 255) / 255.0, 3).put(' ').number((rgb >> 8 & 255) / 255.0, 3).put(' ').number((rgb & 255) / 255.0, 3).put(operator);
    }

    private void alpha(int alpha) {
        if (state.alpha == alpha) return;
        state.alpha = alpha;
        out.put('/').put(resources.alpha(alpha)).put(" gs\n");
    }

    private void strokeState(Stroke stroke, double scale) {
        strokeColor(stroke.color());
        line(stroke.width() * scale, stroke.cap(), stroke.join());
        List<Double> dash = stroke.dash().stream().map(d -> d * scale).toList();
        if (!state.dash.equals(dash) || state.dashPhase != stroke.dashPhase() * scale) {
            state.dash = dash;
            state.dashPhase = stroke.dashPhase() * scale;
            out.put('[');
            for (int i = 0; i < dash.size(); i++) out.put(i == 0 ? "" : " ").number(dash.get(i), 3);
            out.put("] ").number(state.dashPhase, 3).put(" d\n");
        }
    }

    private void line(double width, Stroke.Cap cap, Stroke.Join join) {
        if (state.lineWidth != width) out.number(state.lineWidth = width, 3).put(" w\n");
        if (state.cap != cap) out.number((state.cap = cap).ordinal()).put(" J\n");
        if (state.join != join) out.number((state.join = join).ordinal()).put(" j\n");
    }

    private static boolean similar(Transform t) {
        double slack = 1e-6 * (Math.abs(t.a()) + Math.abs(t.b()) + Math.abs(t.c()) + Math.abs(t.d()));
        boolean turned = Math.abs(t.a() - t.d()) <= slack && Math.abs(t.b() + t.c()) <= slack;
        boolean flipped = Math.abs(t.a() + t.d()) <= slack && Math.abs(t.b() - t.c()) <= slack;
        return turned || flipped;
    }
}
