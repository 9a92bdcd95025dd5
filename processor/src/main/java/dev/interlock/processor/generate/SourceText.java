package dev.interlock.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.regex.Pattern;

/** Lays a generated type out as the text of its file. */
final class SourceText {

  /** Javadoc of one line, which JavaPoet writes in three. */
  private static final Pattern SHORT_DOC =
      Pattern.compile("^( *)/\\*\\*\\n *\\* (.{1,90})\\n *\\*/$", Pattern.MULTILINE);

  /** An annotation that says nothing but that, above its method. */
  private static final Pattern OVERRIDE =
      Pattern.compile("^( *@Override)\\n *(?=public )", Pattern.MULTILINE);

  /** Braces with nothing in them. */
  private static final Pattern EMPTY_BODY = Pattern.compile(" \\{\\n *\\}$", Pattern.MULTILINE);

  private SourceText() {}

  /**
   * Returns the text of a type's file. It says what it means by itself: it imports {@code
   * java.lang}'s types too, as a class of the user's in the package would else stand for one of the
   * same name, now or when it is added later; and it is plain ASCII, as a processor can't know the
   * encoding that the compiler writes and reads with.
   */
  static String of(String packageName, TypeSpec type) {
    String file = JavaFile.builder(packageName, type).skipJavaLangImports(false).build().toString();
    String dense = SHORT_DOC.matcher(file).replaceAll("$1/** $2 */");
    dense = OVERRIDE.matcher(dense).replaceAll("$1 ");
    return escaped(EMPTY_BODY.matcher(dense).replaceAll(" {}"));
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
