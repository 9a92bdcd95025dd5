package dev.interlock.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.regex.Pattern;

/** Lays a generated type out as the text of its file. */
final class SourceText {

  /** What JavaPoet writes in more lines than it needs: a build pays for each that is generated. */
  private static final List<Shorter> SHORTER =
      List.of(
          // Javadoc of one line.
          Shorter.of("^( *)/\\*\\*\\n *\\* (.{1,90})\\n *\\*/$", "$1/** $2 */"),
          // Braces around nothing.
          Shorter.of(" \\{\\n *\\}$", " {}"),
          Shorter.of("^( *)@Override\\n *", "$1@Override "),
          // Fields and constants of one line each, in a row.
          Shorter.of(
              "^( +(?:\\S.* = .*;|\\w+,))\\n\\n(?= +/\\*\\* .* \\*/\\n +(?:\\S.* = .*;|\\w+[,;])$)",
              "$1\n"));

  private record Shorter(Pattern pattern, String replacement) {

    static Shorter of(String regex, String replacement) {
      return new Shorter(Pattern.compile(regex, Pattern.MULTILINE), replacement);
    }
  }

  private SourceText() {}

  /**
   * Returns the text of a type's file. It says what it means by itself: it imports {@code
   * java.lang}'s types too, as a class of the user's in the package would else stand for one of the
   * same name, now or when it is added later; and it is plain ASCII, as a processor can't know the
   * encoding that the compiler writes and reads with.
   */
  static String of(String packageName, TypeSpec type) {
    String file = JavaFile.builder(packageName, type).skipJavaLangImports(false).build().toString();
    for (Shorter each : SHORTER) {
      file = each.pattern().matcher(file).replaceAll(each.replacement());
    }
    return escaped(file);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < 128) {
        escaped.append(letter);
      } else {
        // Java has it unit by unit, so a letter beyond 16 bits is two escapes.
        escaped.append(String.format("\\u%04x", (int) letter));
      }
    }
    return escaped.toString();
  }
}
