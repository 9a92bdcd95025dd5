// Events in the style of constants make methods in no style at all.
package corpus.faulty.awkward_event;

import dev.interlock.*;

public enum AwkwardEvents {
  @State(initial = true)
  @Transition(on = "SEND_NOW", to = "SENT") // expect: warn [awkward-event] "SEND_NOW" SEND_NOW() and canSEND_NOW() | fix: name it "sendNow".
  @Transition(on = "Send", to = "SENT") // expect: warn [awkward-event] "Send" | fix: name it "send".
  DRAFT,

  @State(terminal = true)
  SENT
}
