package dev.interlock.processor.model;

/** The two ends of an arc. */
public record Ends(State from, State to) {}
