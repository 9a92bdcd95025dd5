package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes code as the text that it will be, but for what has a name in it: {@code $state:T from =
 * $field:L;}. The letter behind a name says how it is written: {@code T} a type, {@code L} as it
 * is, {@code S} as a string.
 */
final class Text {

  private final Map<String, Object> names = new HashMap<>();

  /** Gives something a name. */
  Text with(String name, Object value) {
    names.put(name, value);
    return this;
  }

  /** Returns the code of a text. */
  CodeBlock of(String text) {
    return CodeBlock.builder().addNamed(text, names).build();
  }
}
