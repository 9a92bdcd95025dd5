package dev.interlock.tools.render.typescript;

import java.util.List;

/** Text in TypeScript, laid out as Prettier does: in one line what fits there. */
final class Code {

  static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  Code line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Begins a declaration: a blank line, and what it is. */
  Code doc(String sentence) {
    line("");
    String one = "/** " + sentence + " */";
    if (one.length() <= WIDTH) {
      return line(one);
    }
    line("/**");
    StringBuilder line = new StringBuilder(" *");
    for (String word : sentence.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(2);
      }
      line.append(' ').append(word);
    }
    return line(line.toString()).line(" */");
  }

  /** Adds what is listed between two texts, in one line or in a line each. */
  Code list(String before, List<String> items, String after) {
    return list("", before, items, after);
  }

  /** The same, within something else. */
  Code list(String indentation, String before, List<String> items, String after) {
    String one = indentation + before + String.join(", ", items) + after;
    if (one.length() <= WIDTH || items.isEmpty()) {
      return line(one);
    }
    return broken(indentation, before, items, after);
  }

  /** Adds what is listed between two texts, in a line each. */
  Code broken(String indentation, String before, List<String> items, String after) {
    line(indentation + before);
    items.forEach(item -> line(indentation + "  " + item + ","));
    return line(indentation + after);
  }

  /** Adds a call with a function that is one expression. */
  Code call(String before, String parameter, String expression, String after) {
    String head = "(" + parameter + ") =>";
    String one = before + "(" + head + " " + expression + ")" + after;
    if (one.length() <= WIDTH) {
      return line(one);
    }
    String indentation = " ".repeat(before.length() - before.stripLeading().length());
    line(before + "(");
    String whole = indentation + "  " + head + " " + expression + ",";
    if (whole.length() <= WIDTH) {
      line(whole);
    } else {
      line(indentation + "  " + head);
      line(indentation + "    " + expression + ",");
    }
    return line(indentation + ")" + after);
  }

  /** Returns whether what a call returns is there. */
  Code present(String function, List<String> arguments) {
    String one = "  return " + function + "(" + String.join(", ", arguments) + ") !== undefined;";
    if (one.length() <= WIDTH) {
      return line(one);
    }
    line("  return (");
    list("    ", function + "(", arguments, ") !== undefined");
    return line("  );");
  }

  /** Adds a type that is one of several texts. */
  Code union(String name, List<String> values) {
    String before = "export type " + name + " =";
    String one = before + " " + String.join(" | ", values) + ";";
    if (one.length() <= WIDTH) {
      return line(one);
    }
    line(before);
    String own = "  " + String.join(" | ", values) + ";";
    if (own.length() <= WIDTH) {
      return line(own);
    }
    for (int index = 0; index < values.size(); index++) {
      line("  | " + values.get(index) + (index + 1 < values.size() ? "" : ";"));
    }
    return this;
  }

  /** Adds a function, in every strength in which it can be asked. */
  Code question(
      String name, ModuleNames names, Takes takes, List<String> asked, String result, Body body) {
    if (takes.actor() || takes.guards()) {
      for (List<String> strength : takes.strengths(names, asked)) {
        list("export function " + name + "(", strength, "): " + result + ";");
      }
    }
    list("export function " + name + "(", takes.optional(names, asked), "): " + result + " {");
    body.write(this);
    return line("}");
  }

  /** Adds a function that can be asked in one way. */
  Code function(String name, List<String> parameters, String result, Body body) {
    list("export function " + name + "(", parameters, "): " + result + " {");
    body.write(this);
    return line("}");
  }

  /** What a function does. */
  interface Body {
    void write(Code code);
  }

  /** Returns a text as a literal, in the quotes of which fewer have to be escaped. */
  static String literal(String text) {
    long doubles = text.chars().filter(each -> each == '"').count();
    char quote = doubles > text.chars().filter(each -> each == '\'').count() ? '\'' : '"';
    StringBuilder literal = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(
            each -> {
              if (each == quote || each == '\\') {
                literal.append('\\').appendCodePoint(each);
              } else if (Character.isISOControl(each) || each == 0x2028 || each == 0x2029) {
                literal.append("\\u%04x".formatted(each));
              } else {
                literal.appendCodePoint(each);
              }
            });
    return literal.append(quote).toString();
  }

  static List<String> literals(List<String> texts) {
    return texts.stream().map(Code::literal).toList();
  }
}
