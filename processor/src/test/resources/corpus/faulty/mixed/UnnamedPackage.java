// In the unnamed package, with two faults on constants that have bodies and arguments.
import dev.interlock.State;
import dev.interlock.Transition;

public enum UnnamedPackage {
  @State(initial = true)
  @Transition(on = "open", to = "OPEN")
  @Transition(on = "open", to = "TORN") // expect: [ambiguous-event] open SHUT
  SHUT(1) {
    @Override
    int code() {
      return 10;
    }
  },

  @State(terminal = true)
  OPEN(2),

  TORN(3) { // expect: [dead-end] TORN
    @Override
    int code() {
      return 30;
    }
  };

  private final int code;

  UnnamedPackage(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
