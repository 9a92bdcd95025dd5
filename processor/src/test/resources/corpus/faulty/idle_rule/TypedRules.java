// Rules in the typed spelling, at their own items; what the meta-annotation or a default says, at the annotation.
package corpus.faulty.idle_rule;

import dev.interlock.State;
import dev.interlock.Transition;

public enum TypedRules {
  @State(initial = true)
  @Transition(on = "end", to = "DONE", by = "USER")
  NEW,

  @State(terminal = true, initial = true)
  OTHER,

  @Kept(
      onlyFrom = {
        NEW,
        OTHER // expect: warn [idle-rule] DONE's onlyFrom from OTHER to DONE | remove OTHER from the rule
      },
      onlyBy = {
        Caller.USER,
        Caller.BOSS // expect: warn [idle-rule] DONE's onlyBy open to BOSS | remove Caller.BOSS from the rule
      })
  @State(terminal = true)
  DONE,

  @Kept(onlyFrom = NEW) // expect: warn [idle-rule] GONE's onlyBy open to BOSS
  @Left // expect: warn [idle-rule] GONE's onlyTo from GONE to NEW | remove "NEW" from the rule
  @State(terminal = true)
  @Transition(on = "drop", from = "NEW", by = "USER") // expect: [contradiction] NEW -> GONE for USER only by BOSS
  GONE;

  enum Caller {
    USER,
    BOSS
  }

  @State
  @interface Kept {
    TypedRules[] onlyFrom();

    Caller[] onlyBy() default Caller.BOSS;
  }

  @State(onlyTo = "NEW")
  @interface Left {}
}
