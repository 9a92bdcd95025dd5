// A record component takes every annotation that a field takes, and is no state either.
package corpus.faulty.notastate;

import dev.interlock.State;

public record OnRecordComponent(
    String name,
    @State(initial = true) // expect: [not-a-state] @State
    int level) {}
