package dev.interlock.testing.specification;

/**
 * A cell of a table.
 *
 * @param text what is in it, with a line's end where it has several lines
 * @param place where its text begins
 */
record Cell(String text, Place place) {}
