package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.model.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes under which conditions a move is open, where the tables have admitted the actor to one of
 * several moves at least.
 */
record Openness(Admission admission) {

  /** Whether it matters who asks; where all admit the same actors, the tables have said it. */
  static boolean dependsOnActor(List<Move> among) {
    return among.stream().anyMatch(other -> !other.by().equals(among.get(0).by()));
  }

  /** What must all be true for a move to be open; nothing if it always is. */
  List<CodeBlock> terms(Move move, boolean dependsOnActor) {
    List<CodeBlock> terms = new ArrayList<>();
    if (dependsOnActor) {
      admission.of(move.by()).ifPresent(terms::add);
    }
    move.guard().ifPresent(guard -> terms.add(CodeBlock.of("guards.$L()", guard)));
    return terms;
  }

  static CodeBlock all(Stream<CodeBlock> terms) {
    return terms.collect(CodeBlock.joining(" && "));
  }
}
