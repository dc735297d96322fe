package dev.deckle.renderer.chart.label;

/** What a text of a chart is for. */
public enum Role { TITLE, SUBTITLE, CATEGORY, TICK, LEGEND, SERIES, VALUE, NOTE, RULE, AXIS_TITLE, MESSAGE }
