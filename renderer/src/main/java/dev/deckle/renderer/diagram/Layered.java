package dev.deckle.renderer.diagram;

import dev.deckle.renderer.display.Rect;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayerUnzippingStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.SelfLoopDistributionStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays a sketch out in layers along its arrows, in the author's order where that costs no crossing. The same sketch gives the same plan. */
final class Layered {
    /** Keeps strokes on the border inside the plan. */
    private static final double MARGIN = 1;

    private Layered() { }

    /** Of two ways the one with the straighter arrows, or the one that gives the better balance; the library fails on some graphs where another way does not. */
    static Plan lay(Sketch sketch) {
        return Centring.of(chosen(sketch), sketch);
    }

    private static Plan chosen(Sketch sketch) {
        Plan balanced = attempt(sketch, NodePlacementStrategy.NETWORK_SIMPLEX);
        if (balanced.clean() && balanced.bends() == 0) return balanced;
        Plan straight = attempt(sketch, NodePlacementStrategy.BRANDES_KOEPF);
        if (balanced.clean() && straight.clean()) return straight.bends() < balanced.bends() ? straight : balanced;
        return straight.clean() || !balanced.complete() ? straight : balanced;
    }

    private static Plan attempt(Sketch sketch, NodePlacementStrategy way) {
        try {
            return lay(sketch, way);
        } catch (RuntimeException e) {
            return Plan.NONE;
        }
    }

    private static Plan lay(Sketch sketch, NodePlacementStrategy way) {
        ElkNode root = ElkGraphUtil.createGraph();
        configure(root, sketch);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, way);
        List<ElkNode> nodes = new ArrayList<>();
        for (Sketch.Size box : sketch.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(box.width(), box.height());
            node.setProperty(LayeredOptions.EDGE_ROUTING_SELF_LOOP_DISTRIBUTION, SelfLoopDistributionStrategy.NORTH_SOUTH);
            node.setProperty(LayeredOptions.LAYER_UNZIPPING_LAYER_SPLIT, sketch.flow().ranks());
            nodes.add(node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Sketch.Arrow arrow : sketch.arrows()) edges.add(edge(arrow, nodes));
        new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
        List<Rect> boxes = nodes.stream().map(n -> new Rect(n.getX(), n.getY(), n.getWidth(), n.getHeight())).toList();
        return new Plan(root.getWidth(), root.getHeight(), boxes, edges.stream().map(Layered::route).toList());
    }

    private static void configure(ElkNode root, Sketch sketch) {
        double gap = sketch.gap();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.DIRECTION, sketch.flow().down() ? Direction.DOWN : Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.MERGE_EDGES, sketch.trees());
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, gap);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, gap * 1.7);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, gap * 0.7);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, gap * 0.7);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, gap * 0.55);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, gap * 0.55);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, gap * 0.2);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, gap * 1.4);
        if (sketch.flow().ranks() > 1) root.setProperty(LayeredOptions.LAYER_UNZIPPING_STRATEGY, LayerUnzippingStrategy.ALTERNATING);
        if (!sketch.flow().folded()) return;
        root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
        root.setProperty(LayeredOptions.ASPECT_RATIO, 1.6);
    }

    private static ElkEdge edge(Sketch.Arrow arrow, List<ElkNode> nodes) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
        if (arrow.label() == null) return edge;
        ElkLabel label = ElkGraphUtil.createLabel("label", edge);
        label.setDimensions(arrow.label().width(), arrow.label().height());
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, arrow.from() != arrow.to());
        return edge;
    }

    private static Plan.Route route(ElkEdge edge) {
        List<Point2D> corners = new ArrayList<>();
        for (ElkEdgeSection s : edge.getSections()) {
            corners.add(new Point2D.Double(s.getStartX(), s.getStartY()));
            for (ElkBendPoint b : s.getBendPoints()) corners.add(new Point2D.Double(b.getX(), b.getY()));
            corners.add(new Point2D.Double(s.getEndX(), s.getEndY()));
        }
        if (edge.getLabels().isEmpty()) return new Plan.Route(corners, null);
        ElkLabel label = edge.getLabels().get(0);
        Rect room = new Rect(label.getX(), label.getY(), label.getWidth(), label.getHeight());
        return new Plan.Route(corners, centred(room, corners));
    }

    /** The library leaves room for the line itself, so that words come to stand a little beside its middle. */
    private static Rect centred(Rect label, List<Point2D> corners) {
        for (int i = 1; i < corners.size(); i++) {
            Point2D a = corners.get(i - 1);
            Point2D b = corners.get(i);
            if (!new Plan.Route(List.of(a, b), null).crosses(label)) continue;
            boolean along = Math.abs(a.getY() - b.getY()) < Math.abs(a.getX() - b.getX());
            return along ? new Rect(label.x(), a.getY() - label.height() / 2, label.width(), label.height())
                    : new Rect(a.getX() - label.width() / 2, label.y(), label.width(), label.height());
        }
        return label;
    }
}
