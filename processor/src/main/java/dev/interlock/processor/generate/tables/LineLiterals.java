package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Lines as string literals. What isn't in ASCII is escaped, so that no source encoding matters. */
final class LineLiterals {

  /** Characters of one string: three bytes each, as names may have, stay under 65,535. */
  static final int MOST_CHARACTERS = 20_000;

  private LineLiterals() {}

  /** Returns a literal a line, or an empty one if there is none. */
  static List<CodeBlock> single(List<String> lines) {
    return lines.isEmpty()
        ? List.of(literal(""))
        : lines.stream().map(LineLiterals::literal).toList();
  }

  /** Returns literals of as many lines as one holds. */
  static List<CodeBlock> packed(List<String> lines) {
    return together(lines).stream().map(LineLiterals::literal).toList();
  }

  /** The same, as text blocks, which people read. */
  static List<CodeBlock> blocks(List<String> lines) {
    return together(lines).stream().map(LineLiterals::block).toList();
  }

  private static List<String> together(List<String> lines) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!text.isEmpty() && text.length() + line.length() >= MOST_CHARACTERS) {
        texts.add(text.toString());
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
    if (!text.isEmpty()) {
      texts.add(text.toString());
    }
    return texts;
  }

  private static CodeBlock block(String text) {
    return text.contains("\n") ? CodeBlock.of("\"\"\"\n$L\"\"\"", escaped(text)) : literal(text);
  }

  private static CodeBlock literal(String text) {
    return CodeBlock.of("\"$L\"", escaped(text).replace("\n", "\\n"));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int place = 0; place < text.length(); place++) {
      char character = text.charAt(place);
      if (character == '"' || character == '\\') {
        escaped.append('\\').append(character);
      } else if (character == '\n' || (character >= ' ' && character < 127)) {
        escaped.append(character);
      } else {
        escaped.append(String.format("\\u%04x", (int) character));
      }
    }
    return escaped.toString();
  }
}
