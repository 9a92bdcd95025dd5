package com.example.shop;

import dev.interlock.*;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

public enum LeaveStatus {
  @State(initial = true)
  @Transition(on = "approve", to = "APPROVED", by = "MANAGER")
  @Transition(on = "decline", to = "DECLINED", by = "MANAGER")
  REQUESTED,

  @Transition(on = "end", to = "TAKEN")
  APPROVED,

  @State(terminal = true)
  TAKEN,

  @State(terminal = true)
  DECLINED,

  @State(terminal = true)
  @Transition(on = "withdraw", from = Transition.ANY, by = "EMPLOYEE")
  WITHDRAWN
}

class LeaveStatusTest {
  @Test
  void isWhatTheHandbookSays() {
    String handbook =
        """
        REQUESTED APPROVE APPROVED [MANAGER]
        REQUESTED DECLINE DECLINED [MANAGER]
        REQUESTED WITHDRAW WITHDRAWN [EMPLOYEE]
        APPROVED WITHDRAW WITHDRAWN [EMPLOYEE]
        APPROVED END TAKEN []
        """;
    StateGraph<LeaveStatus> declared = LeaveStatusTransitions.graph();

    Assertions.assertEquals(Set.of(LeaveStatus.REQUESTED), declared.initial());
    Assertions.assertEquals(
        new TreeSet<>(handbook.lines().toList()),
        declared.arcs().stream()
            .map(
                arc ->
                    arc.from()
                        + " "
                        + arc.event().orElse("-")
                        + " "
                        + arc.to()
                        + " "
                        + arc.actors())
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
