package dev.deckle.renderer.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Rect;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayeredTest {
    private static final Sketch.Flow RIGHT = Sketch.Flow.plain(false);
    private static final Sketch.Flow DOWN = Sketch.Flow.plain(true);

    private static Sketch sketch(Sketch.Flow flow, int boxes, Sketch.Size label, int... ends) {
        List<Sketch.Size> sizes = new ArrayList<>();
        for (int i = 0; i < boxes; i++) sizes.add(new Sketch.Size(60, 24));
        List<Sketch.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) arrows.add(new Sketch.Arrow(ends[i], ends[i + 1], label));
        return new Sketch(sizes, arrows, flow, 18);
    }

    @Test
    void anArrowLeadsTheWayTheDiagramFlows() {
        Plan right = Layered.lay(sketch(RIGHT, 2, null, 0, 1));
        assertTrue(right.boxes().get(0).right() < right.boxes().get(1).x());
        Plan down = Layered.lay(sketch(DOWN, 2, null, 0, 1));
        assertTrue(down.boxes().get(0).bottom() < down.boxes().get(1).y());
        List<Point2D> corners = right.routes().get(0).corners();
        assertEquals(right.boxes().get(0).right(), corners.get(0).getX(), 0.01, "starts at the first box");
        assertEquals(right.boxes().get(1).x(), corners.get(corners.size() - 1).getX(), 0.01, "ends at the second");
    }

    @Test
    void circlesSelfLoopsAndParallelArrowsAllHaveTheirWay() {
        for (Sketch.Flow flow : List.of(RIGHT, DOWN)) {
            Plan plan = Layered.lay(sketch(flow, 3, new Sketch.Size(30, 10), 0, 1, 0, 1, 1, 0, 1, 2, 2, 0, 2, 2, 0, 0));
            assertTrue(plan.clean());
            assertEquals(7, plan.routes().stream().map(Plan.Route::corners).distinct().count(), "no arrow lies on another");
        }
    }

    @Test
    void anyGraphComesOutCleanAndInsideItsSize() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Plan plan = Layered.lay(randomSketch(random));
            assertTrue(plan.clean(), "graph " + i);
            Rect all = new Rect(0, 0, plan.width(), plan.height());
            for (Rect box : plan.boxes()) assertTrue(all.contains(box, 0.01));
            for (Plan.Route r : plan.routes()) for (Point2D p : r.corners()) assertTrue(all.contains(new Rect(p.getX(), p.getY(), 0, 0), 0.01));
        }
    }

    private static Sketch randomSketch(Random random) {
        List<Sketch.Size> boxes = new ArrayList<>();
        for (int n = 1 + random.nextInt(12); n > 0; n--) boxes.add(new Sketch.Size(40 + random.nextInt(60), 24));
        List<Sketch.Arrow> arrows = new ArrayList<>();
        for (int m = random.nextInt(boxes.size() * 2); m > 0; m--)
            arrows.add(new Sketch.Arrow(random.nextInt(boxes.size()), random.nextInt(boxes.size()), random.nextBoolean() ? new Sketch.Size(30, 10) : null));
        return new Sketch(boxes, arrows, random.nextBoolean() ? RIGHT : DOWN, 18);
    }

    @Test
    void theSameSketchGivesTheSamePlan() {
        Random one = new Random(11);
        Random other = new Random(11);
        for (int i = 0; i < 10; i++) assertEquals(Layered.lay(randomSketch(one)), Layered.lay(randomSketch(other)));
    }

    @Test
    void aLabelLiesOnItsOwnArrowAndOnNoOther() {
        Plan plan = Layered.lay(sketch(RIGHT, 3, new Sketch.Size(40, 12), 0, 1, 0, 2, 1, 2));
        for (Plan.Route route : plan.routes()) {
            assertTrue(route.crosses(route.label()));
            plan.routes().stream().filter(r -> r != route).forEach(r -> assertFalse(r.crosses(route.label())));
        }
    }

    @Test
    void wordsStandInTheMiddleOfTheirLine() {
        for (Sketch.Flow flow : List.of(RIGHT, DOWN)) {
            Plan.Route route = Layered.lay(sketch(flow, 2, new Sketch.Size(30, 12), 0, 1)).routes().get(0);
            Point2D start = route.corners().get(0);
            Rect label = route.label();
            assertEquals(flow.down() ? start.getX() : start.getY(), flow.down() ? label.x() + 15 : label.y() + 6, 0.01);
        }
    }

    @Test
    void aBoxStandsInTheMiddleOfThoseItLeadsTo() {
        for (Sketch.Flow flow : List.of(RIGHT, DOWN)) {
            double[] m = middles(Layered.lay(sketch(flow, 8, null, 0, 1, 1, 2, 1, 3, 2, 4, 2, 5, 2, 6, 3, 7)), flow);
            assertEquals((m[4] + m[6]) / 2, m[2], 0.01);
            assertEquals((m[2] + m[3]) / 2, m[1], 0.01);
            assertEquals(m[1], m[0], 0.01, "a single arrow is straight");
            double[] joined = middles(Layered.lay(sketch(flow, 3, new Sketch.Size(20, 10), 0, 2, 1, 2)), flow);
            assertEquals((joined[0] + joined[1]) / 2, joined[2], 0.01);
        }
    }

    @Test
    void anArrowThatIsNearlyStraightIsStraight() {
        double[] m = middles(Layered.lay(sketch(RIGHT, 5, null, 0, 1, 0, 2, 0, 3, 3, 4)), RIGHT);
        assertEquals(m[2], m[0], 0.01);
        List<Sketch.Size> sizes = List.of(new Sketch.Size(60, 24), new Sketch.Size(60, 32), new Sketch.Size(60, 24), new Sketch.Size(60, 24));
        Sketch uneven = new Sketch(sizes, List.of(new Sketch.Arrow(0, 1, null), new Sketch.Arrow(0, 2, null), new Sketch.Arrow(0, 3, null)), RIGHT, 18);
        m = middles(Layered.lay(uneven), RIGHT);
        assertEquals(m[2], m[0], 0.01);
    }

    private static double[] middles(Plan plan, Sketch.Flow flow) {
        assertTrue(plan.clean());
        return plan.boxes().stream().mapToDouble(b -> flow.down() ? b.x() + b.width() / 2 : b.y() + b.height() / 2).toArray();
    }

    @Test
    void boxesHaveRoomForTheHeadsOfTheirArrows() {
        Sketch five = sketch(RIGHT, 7, null, 0, 5, 1, 5, 2, 5, 3, 5, 4, 5, 0, 6, 5, 6).withRoom(6);
        assertEquals(36, five.boxes().get(5).height());
        assertEquals(24, five.boxes().get(6).height());
        List<Double> heads = Layered.lay(five).routes().subList(0, 5).stream().map(r -> r.corners().get(r.corners().size() - 1).getY()).sorted().toList();
        for (int i = 1; i < 5; i++) assertTrue(heads.get(i) - heads.get(i - 1) > 5, heads.toString());
    }

    @Test
    void onlyTreesShareStems() {
        assertTrue(sketch(RIGHT, 4, null, 0, 1, 0, 2, 1, 3).trees(), "a tree");
        assertTrue(sketch(RIGHT, 3, null, 0, 2, 1, 2).trees(), "streams that join");
        assertFalse(sketch(RIGHT, 3, null, 0, 1, 1, 2, 0, 2).trees(), "two ways to one place");
        assertFalse(sketch(RIGHT, 2, null, 0, 1, 0, 1).trees(), "parallel arrows");
        assertFalse(sketch(RIGHT, 2, null, 0, 1, 1, 0).trees(), "a circle");
        assertFalse(sketch(RIGHT, 1, null, 0, 0).trees(), "a loop");
    }

    @Test
    void aPlanWithThingsOnTopOfOneAnotherIsNotClean() {
        Plan.Route route = new Plan.Route(List.of(new Point2D.Double(60, 12), new Point2D.Double(100, 12)), null);
        assertTrue(new Plan(160, 24, List.of(new Rect(0, 0, 60, 24), new Rect(100, 0, 60, 24)), List.of(route)).clean());
        assertFalse(new Plan(160, 24, List.of(new Rect(0, 0, 60, 24), new Rect(50, 0, 60, 24)), List.of()).clean());
        assertFalse(new Plan(160, 24, List.of(new Rect(0, 0, 60, 24), new Rect(70, 0, 20, 24)), List.of(route)).clean());
        assertFalse(new Plan(160, 24, List.of(new Rect(0, 0, 60, 24)), List.of(new Plan.Route(List.of(), null))).clean());
    }
}
