package dev.interlock.processor.model;

/**
 * A name that a declaration mentions: a state's, an event's, an actor's.
 *
 * @param name the name as written
 * @param origin where it was written
 */
public record Reference(String name, Origin origin) {}
