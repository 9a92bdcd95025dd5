package dev.interlock.processor.output;

import java.util.OptionalInt;

/**
 * What stands at a place in the source.
 *
 * @param name what a message calls the place: {@code line 12}, or with its file if that is another
 * @param quote the annotation or element that stands there, in one line; empty if it is neither
 * @param mark where in the quote the member or item stands that is meant; empty if it is the whole
 */
record Excerpt(String name, String quote, OptionalInt mark) {}
