// Tokens of other tools are theirs; a name with a capital letter or a blank is another.
package corpus.faulty.invalid_setting;

import dev.interlock.State;

@SuppressWarnings({
  "unchecked",
  "interlock",
  "Interlock:dead-end",
  "interlock: dead-end" // expect: [invalid-setting] "interlock: dead-end" names no check "dead-end"?
})
public enum OtherTokens {
  @State(initial = true)
  STUCK // expect: [dead-end] STUCK
}
