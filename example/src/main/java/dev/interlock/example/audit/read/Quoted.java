package dev.interlock.example.audit.read;

/** Words of the input within a message. */
final class Quoted {

  private static final int MAX_LENGTH = 60;

  private Quoted() {}

  /** The text in quotation marks; of a long one, the beginning. */
  static String of(String text) {
    return '"' + (text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...") + '"';
  }
}
