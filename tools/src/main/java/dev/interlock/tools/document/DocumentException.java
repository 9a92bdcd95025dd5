package dev.interlock.tools.document;

/** A document can't be filled: the message has a line for each thing that is wrong, and where. */
public final class DocumentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DocumentException(String message) {
    super(message);
  }
}
