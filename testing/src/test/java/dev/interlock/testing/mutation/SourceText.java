package dev.interlock.testing.mutation;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that is in no file. */
final class SourceText extends SimpleJavaFileObject {

  private final String text;

  /** Makes one of a type's qualified name. */
  SourceText(String name, String text) {
    super(URI.create("mem:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignored) {
    return text;
  }
}
