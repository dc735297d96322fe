package dev.deckle.dsl.ext;

import dev.deckle.model.build.CardsBuilder;
import dev.deckle.model.build.ChecklistBuilder;
import dev.deckle.model.build.DiagramBuilder;
import dev.deckle.model.build.FigureWords;
import dev.deckle.model.build.PeopleBuilder;
import dev.deckle.model.build.ScorecardBuilder;
import dev.deckle.model.build.TableBuilder;
import dev.deckle.model.build.TableWords;
import dev.deckle.model.build.TimelineBuilder;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import java.util.Map;

/** The words for figures, tables and grids that open a block, for scripts. */
public final class FigureExtensions {
    private FigureExtensions() { }

    public static void cards(FigureWords self,
            @DelegatesTo(value = CardsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.cards(Bodies.of(body));
    }

    public static void cards(FigureWords self, Map<String, ?> options,
            @DelegatesTo(value = CardsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.cards(options, Bodies.of(body));
    }

    public static void group(CardsBuilder self, Object title,
            @DelegatesTo(value = CardsBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.group(title, Bodies.of(body));
    }

    public static void timeline(FigureWords self,
            @DelegatesTo(value = TimelineBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.timeline(Bodies.of(body));
    }

    public static void timeline(FigureWords self, Map<String, ?> options,
            @DelegatesTo(value = TimelineBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.timeline(options, Bodies.of(body));
    }

    public static void people(FigureWords self,
            @DelegatesTo(value = PeopleBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.people(Bodies.of(body));
    }

    public static void people(FigureWords self, Map<String, ?> options,
            @DelegatesTo(value = PeopleBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.people(options, Bodies.of(body));
    }

    public static void checklist(FigureWords self,
            @DelegatesTo(value = ChecklistBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.checklist(Bodies.of(body));
    }

    public static void checklist(FigureWords self, Object title,
            @DelegatesTo(value = ChecklistBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.checklist(title, Bodies.of(body));
    }

    public static void checklist(FigureWords self, Map<String, ?> options, Object title,
            @DelegatesTo(value = ChecklistBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.checklist(options, title, Bodies.of(body));
    }

    public static void scorecard(FigureWords self,
            @DelegatesTo(value = ScorecardBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.scorecard(Bodies.of(body));
    }

    public static void scorecard(FigureWords self, Map<String, ?> options,
            @DelegatesTo(value = ScorecardBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.scorecard(options, Bodies.of(body));
    }

    public static void diagram(FigureWords self,
            @DelegatesTo(value = DiagramBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.diagram(Bodies.of(body));
    }

    public static void diagram(FigureWords self, Map<String, ?> options,
            @DelegatesTo(value = DiagramBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.diagram(options, Bodies.of(body));
    }

    public static void table(TableWords self,
            @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.table(Bodies.of(body));
    }

    public static void table(TableWords self, Object title,
            @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.table(title, Bodies.of(body));
    }

    public static void table(TableWords self, Map<String, ?> options,
            @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.table(options, Bodies.of(body));
    }

    public static void table(TableWords self, Map<String, ?> options, Object title,
            @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        self.table(options, title, Bodies.of(body));
    }
}
