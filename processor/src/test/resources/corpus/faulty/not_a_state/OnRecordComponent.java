// A record component takes every annotation that a field takes, and is no state either. Eclipse's
// compiler shows it to no processor.
package corpus.faulty.not_a_state;

import dev.interlock.State;

public record OnRecordComponent(
    String name,
    @State(initial = true) // expect by javac: [not-a-state] @State
    int level) {}
