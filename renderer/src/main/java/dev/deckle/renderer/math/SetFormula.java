package dev.deckle.renderer.math;

import dev.deckle.renderer.display.Item;
import java.util.List;

/** A formula as it is drawn, from its top left corner; lengths in points. */
record SetFormula(double width, double height, List<Item> items) { }
