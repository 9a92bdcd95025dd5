package programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Switches without a default over the typed states. */
public class SwitchProbe {

  public static void overEveryState() {
    assertThat(Arrays.stream(JobState.values()).map(TypedJobState::of).map(SwitchProbe::name))
        .containsExactly("?", "stopped", "running", "draining", "done", "off", "lost", "updated");
  }

  private static String name(TypedJobState state) {
    return switch (state) {
      case TypedJobState.Unknown unknown -> "?";
      case TypedJobState.Stopped stopped -> "stopped";
      case TypedJobState.Running running -> "running";
      case TypedJobState.Draining draining -> "draining";
      case TypedJobState.Done done -> "done";
      case TypedJobState.Cancelled cancelled -> "off";
      case TypedJobState.Lost lost -> "lost";
      case TypedJobState.Updated updated -> "updated";
    };
  }

  public static void overSuperTypes() {
    assertThat(Arrays.stream(JobState.values()).map(TypedJobState::of).map(SwitchProbe::kind))
        .containsExactly("?", "begins", "active", "active", "over", "over", "over", "over");
  }

  private static String kind(TypedJobState state) {
    return switch (state) {
      case TypedJobState.Terminal terminal -> "over";
      case TypedJobState.Active active -> "active";
      case TypedJobState.Initial initial -> "begins";
      case TypedJobState.Unknown unknown -> "?";
    };
  }

  /** The most special case first, the group it belongs to after it. */
  public static void aStateBeforeItsGroup() {
    assertThat(Arrays.stream(Signal.values()).map(TypedSignal::of).map(SwitchProbe::signal))
        .containsExactly("new", "calm", "lit");
  }

  private static String signal(TypedSignal state) {
    return switch (state) {
      case TypedSignal.New fresh -> "new";
      case TypedSignal.Calm calm -> "calm";
      case TypedSignal.Lit lit -> "lit";
    };
  }

  /** Super-types alone are exhaustive, too. */
  public static void overSuperTypesAlone() {
    assertThat(Arrays.stream(Signal.values()).map(TypedSignal::of).map(SwitchProbe::group))
        .containsExactly("calm", "calm", "lit");
  }

  private static String group(TypedSignal state) {
    return switch (state) {
      case TypedSignal.Calm calm -> "calm";
      case TypedSignal.Lit lit -> "lit";
    };
  }

  /** An ability is no state, and yet a pattern for it. */
  public static void overAbilities() {
    assertThat(Arrays.stream(Order.values()).map(TypedOrder::of).map(SwitchProbe::button))
        .containsExactly("pay OPEN", "pay PART", "ship PAID", "over", "over");
  }

  private static String button(TypedOrder state) {
    return switch (state) {
      case TypedOrder.CanPay payable -> "pay " + payable.state();
      case TypedOrder.Paid sendable -> "ship " + sendable.state();
      case TypedOrder.Terminal terminal -> "over";
    };
  }

  public static void overTheStatesOfAnAbility() {
    TypedOrder.CanPay payable = TypedOrder.PART;
    String text =
        switch (payable) {
          case TypedOrder.Open open -> "open";
          case TypedOrder.Part part -> "part";
        };
    assertThat(text).isEqualTo("part");
  }
}
