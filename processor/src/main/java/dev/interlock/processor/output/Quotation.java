package dev.interlock.processor.output;

/**
 * Quotes a declaration from its source in one line: as it is written, so that it can be searched
 * for, but without comments and with line breaks left out. javac keeps no ends of trees unless
 * somebody listens, and prints trees in a spelling of its own, so neither is used.
 */
final class Quotation {

  private final String source;
  private final StringBuilder text = new StringBuilder();

  /** A space or a line break that is written once something follows. */
  private String gap = "";

  private int position;

  private Quotation(String source, int start) {
    this.source = source;
    this.position = start;
  }

  /** Returns what stands between two positions. */
  static String between(String source, int start, int end) {
    Quotation quotation = new Quotation(source, start);
    while (quotation.position < end) {
      quotation.next();
    }
    return quotation.text.toString();
  }

  /** Returns where a pair of parentheses ends that begins behind a position. */
  static int endOfParentheses(String source, int start) {
    Quotation quotation = new Quotation(source, start);
    int depth = 0;
    while (quotation.position < source.length()) {
      char next = quotation.next();
      depth += next == '(' ? 1 : next == ')' ? -1 : 0;
      if (next == ')' && depth == 0) {
        break;
      }
    }
    return quotation.position;
  }

  /** Returns where a declaration ends that begins at a position and ends with a semicolon. */
  static int endOfDeclaration(String source, int start) {
    Quotation quotation = new Quotation(source, start);
    while (quotation.position < source.length() && quotation.next() != ';') {
      // What is passed over is a literal, a comment or a letter.
    }
    return quotation.position - 1;
  }

  /** Returns how long the quotation is up to a position behind it. */
  static int length(String source, int start, int end) {
    Quotation quotation = new Quotation(source, start);
    while (quotation.position < end) {
      quotation.next();
    }
    quotation.fill(source.charAt(end));
    return quotation.text.length();
  }

  /** Passes over a letter, a space, a literal or a comment; returns how what it was begins. */
  private char next() {
    char first = source.charAt(position);
    if (Character.isWhitespace(first)) {
      gap = first == '\n' || gap.equals("\n") ? "\n" : " ";
      position++;
    } else if (isAt("//")) {
      skipTo("\n", 2);
    } else if (isAt("/*")) {
      skipTo("*/", 2);
      position = Math.min(position + 2, source.length());
      gap = gap.isEmpty() ? " " : gap;
    } else {
      fill(first);
      int start = position;
      if (isAt("\"\"\"")) {
        literal("\"\"\"");
      } else if (first == '"' || first == '\'') {
        literal(String.valueOf(first));
      } else {
        position++;
      }
      text.append(source, start, position);
    }
    return first;
  }

  /** A line break within parentheses or braces needs no space. */
  private void fill(char next) {
    int last = text.length() - 1;
    boolean opened = last >= 0 && (text.charAt(last) == '(' || text.charAt(last) == '{');
    boolean inside = opened || next == ')' || next == '}';
    text.append(gap.isEmpty() || (gap.equals("\n") && inside) ? "" : " ");
    gap = "";
  }

  private void literal(String quote) {
    position += quote.length();
    while (position < source.length() && !isAt(quote)) {
      position += source.charAt(position) == '\\' ? 2 : 1;
    }
    position = Math.min(position + quote.length(), source.length());
  }

  private void skipTo(String end, int from) {
    position += from;
    while (position < source.length() && !isAt(end)) {
      position++;
    }
  }

  private boolean isAt(String expected) {
    return source.startsWith(expected, position);
  }
}
