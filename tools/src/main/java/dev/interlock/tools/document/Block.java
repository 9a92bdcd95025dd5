package dev.interlock.tools.document;

import dev.interlock.tools.render.Format;

/**
 * A block of a document, between its marks.
 *
 * @param line the number of the line at which it begins, from 1
 * @param type the name of the enum that it shows
 * @param format as what it shows it
 * @param from where its content starts in the text
 * @param to where its content ends
 */
record Block(int line, String type, Format format, int from, int to) {}
