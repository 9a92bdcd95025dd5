package dev.interlock.example.audit.read;

/** One entry can't be read: what is wrong with it, and what would have been right. */
final class Misread extends Exception {

  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String expected;

  Misread(String problem, String expected) {
    // Without a stack trace: this is an answer about the input, and there may be millions of them.
    super(problem, null, false, false);
    this.problem = problem;
    this.expected = expected;
  }

  String problem() {
    return problem;
  }

  String expected() {
    return expected;
  }
}
