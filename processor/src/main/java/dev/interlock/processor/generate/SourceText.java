package dev.interlock.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Lays a generated type out as the text of its file. JavaPoet writes in more lines than it needs,
 * and a build pays for each that is generated.
 */
final class SourceText {

  private static final int DOC_WIDTH = 90;
  private static final HexFormat HEX = HexFormat.of();

  private final List<String> lines;
  private final StringBuilder text;

  private SourceText(String file) {
    this.lines = shortened(file.split("\n", -1));
    this.text = new StringBuilder(file.length());
  }

  /**
   * Returns the text of a type's file. It says what it means by itself: it imports {@code
   * java.lang}'s types too, as a class of the user's in the package would else stand for one of the
   * same name, now or when it is added later; and it is plain ASCII, as a processor can't know the
   * encoding that the compiler writes and reads with.
   */
  static String of(String packageName, TypeSpec type) {
    JavaFile file = JavaFile.builder(packageName, type).skipJavaLangImports(false).build();
    return new SourceText(file.toString()).text();
  }

  private static List<String> shortened(String[] all) {
    List<String> lines = new ArrayList<>(all.length);
    int next = 0;
    while (next < all.length) {
      String line = all[next++];
      if (line.endsWith("@Override") && next < all.length) {
        line = line + " " + all[next++].stripLeading();
      }
      if (line.endsWith("/**") && next + 1 < all.length && isAllOfDoc(all[next], all[next + 1])) {
        line = line + all[next].stripLeading().substring(1) + " */";
        next += 2;
      } else if (line.endsWith(" {") && next < all.length && all[next].strip().equals("}")) {
        // Braces around nothing.
        line = line + "}";
        next++;
      }
      lines.add(line);
    }
    return lines;
  }

  /** Whether Javadoc is of one line. */
  private static boolean isAllOfDoc(String line, String end) {
    int start = line.indexOf("* ");
    return end.endsWith(" */")
        && end.strip().equals("*/")
        && start >= 0
        && line.length() > start + 2
        && line.length() - start - 2 <= DOC_WIDTH;
  }

  private String text() {
    for (int place = 0; place < lines.size(); place++) {
      if (!isBetweenInRow(place)) {
        addEscaped(lines.get(place));
        text.append(place == lines.size() - 1 ? "" : "\n");
      }
    }
    return text.toString();
  }

  /** Whether a line is empty between fields and constants of one line each: they stand in a row. */
  private boolean isBetweenInRow(int place) {
    return lines.get(place).isEmpty()
        && place > 0
        && place + 2 < lines.size()
        && isInRow(lines.get(place - 1), false)
        && lines.get(place + 1).stripLeading().startsWith("/** ")
        && lines.get(place + 1).endsWith(" */")
        && isInRow(lines.get(place + 2), true);
  }

  private static boolean isInRow(String line, boolean mayBeLast) {
    boolean field = line.endsWith(";") && line.contains(" = ");
    return line.startsWith("  ")
        && (field || isConstant(line.strip(), mayBeLast))
        && !line.stripLeading().startsWith("* ");
  }

  private static boolean isConstant(String line, boolean mayBeLast) {
    int end = line.length() - 1;
    return end > 0
        && (line.charAt(end) == ',' || (mayBeLast && line.charAt(end) == ';'))
        && line.chars().limit(end).allMatch(Character::isJavaIdentifierPart);
  }

  private void addEscaped(String line) {
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter < 128) {
        text.append(letter);
      } else {
        // Java has it unit by unit, so a letter beyond 16 bits is two escapes.
        text.append("\\u").append(HEX.toHexDigits(letter));
      }
    }
  }
}
