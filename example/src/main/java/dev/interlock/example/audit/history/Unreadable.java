package dev.interlock.example.audit.history;

import java.util.Optional;

/**
 * A part of the input that could not be read.
 *
 * @param place where it stands
 * @param job the job that it is about, if that much could be read
 * @param problem what is wrong, as a clause: "there is no state"
 * @param expected what would have been right, as a noun phrase: "a text or a number"
 */
public record Unreadable(Place place, Optional<String> job, String problem, String expected) {}
