package dev.interlock.processor.model;

import java.util.Optional;

/**
 * What the arcs between two states amount to for one event: the unit of the generated code.
 *
 * @param from the source
 * @param to the target
 * @param event the event's name; empty if the transition is known by its target alone
 * @param by who may make it, by any of the arcs
 */
public record Move(State from, State to, Optional<String> event, Actors by) {}
