package dev.interlock.processor.generate.code;

import com.palantir.javapoet.CodeBlock;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes code as the text that it will be, but for what has a name in it: {@code $state:T from =
 * $field:L;}. The letter behind a name says how it is written: {@code T} a type, {@code L} as it
 * is, {@code S} as a string.
 */
public final class Text {

  private final Map<String, Object> names = new HashMap<>();

  /** Gives something a name. */
  public Text with(String name, Object value) {
    names.put(name, value);
    return this;
  }

  /** Returns the code of a text. */
  public CodeBlock of(String text) {
    return CodeBlock.builder().addNamed(text, names).build();
  }
}
