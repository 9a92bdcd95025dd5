package dev.interlock.processor.generate.functions;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.generate.code.Text;
import java.util.Optional;

/** Writes the body of a function that explains a refusal. */
final class Explanations {

  private Explanations() {}

  /** Explains unless it is allowed, which the tables know without a graph. */
  static CodeBlock unless(CodeBlock allowed, CodeBlock explanation) {
    return new Text()
        .with("allowed", allowed)
        .with("optional", Optional.class)
        .with("explanation", explanation)
        .of("return $allowed:L ? $optional:T.empty() : $explanation:L;\n");
  }
}
