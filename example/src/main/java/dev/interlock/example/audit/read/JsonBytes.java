package dev.interlock.example.audit.read;

/** What single bytes mean in JSON. */
final class JsonBytes {

  private JsonBytes() {}

  /** Whether a byte is white space between two tokens. */
  static boolean isBlank(int value) {
    return value == ' ' || value == '\n' || value == '\r' || value == '\t';
  }
}
