package dev.interlock.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays a generated type out as the text of its file. */
final class SourceText {

  private static final int LINE = 100;

  /** A comment of one sentence, in three lines. */
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("^( *)/\\*\\*\\n\\1 \\* ([^@\\n].*)\\n\\1 \\*/$", Pattern.MULTILINE);

  private SourceText() {}

  /**
   * Returns the text of a type's file. It says what it means by itself: it imports {@code
   * java.lang}'s types too, as a class of the user's in the package would else stand for one of the
   * same name, now or when it is added later; and it is plain ASCII, as a processor can't know the
   * encoding that the compiler writes and reads with.
   */
  static String of(String packageName, TypeSpec type) {
    String text =
        SHORT_COMMENT
            .matcher(
                JavaFile.builder(packageName, type).skipJavaLangImports(false).build().toString())
            .replaceAll(SourceText::inOneLine);
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

  /** Every line costs a compiler its time, so what fits into one takes one. */
  private static String inOneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= LINE ? line : comment.group());
  }
}
