package dev.interlock.tools.document;

import java.util.List;

/**
 * A mark in a document, which begins or ends a block.
 *
 * @param line the number of its line, from 1
 * @param start where its line starts
 * @param end where the next line starts
 * @param begins whether a block begins there, rather than ends
 * @param words what it says of the block
 */
record Mark(int line, int start, int end, boolean begins, List<String> words) {

  static final String END = "<!-- /interlock -->";

  /** Returns the mark as it is meant to be written. */
  String text() {
    return begins ? begin(String.join(" ", words)) : END;
  }

  /** Returns the mark at which a block begins, with what it says. */
  static String begin(String words) {
    return words.isEmpty() ? "<!-- interlock -->" : "<!-- interlock " + words + " -->";
  }
}
