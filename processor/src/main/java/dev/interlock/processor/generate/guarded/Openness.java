package dev.interlock.processor.generate.guarded;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.surface.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes under which conditions a move is open.
 *
 * @param admission writes whether an actor may make it
 * @param by whether an actor asks
 */
record Openness(Admission admission, boolean by) {

  /** What must all be true for a move to be open; nothing if it always is. */
  List<CodeBlock> terms(Move move, List<Move> among) {
    List<CodeBlock> terms = new ArrayList<>();
    // Where all admit the same actors, the tables have said it.
    if (by && among.stream().anyMatch(other -> !other.by().equals(move.by()))) {
      admission.of(move.by()).ifPresent(terms::add);
    }
    move.guard().ifPresent(guard -> terms.add(CodeBlock.of("guards.$L()", guard)));
    return terms;
  }

  static CodeBlock all(Stream<CodeBlock> terms) {
    return terms.collect(CodeBlock.joining(" && "));
  }

  /** What the decisions take besides what is asked. */
  List<Parameter> parameters(Parameter... asked) {
    List<Parameter> parameters = new ArrayList<>(List.of(asked));
    if (by) {
      parameters.add(Parameter.BY);
    }
    parameters.add(Parameter.GUARDS);
    return parameters;
  }

  /** The actor as an argument that others come before. */
  String argument() {
    return by ? ", by" : "";
  }
}
