package corpus.sound.business;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * An issue in Jira's classic default workflow: Atlassian documentation, "Working with workflows", default workflow.
 *
 * <p>Transitions have the names that the workflow gives them. Closed issues can be reopened, so nothing is terminal.
 */
public enum JiraIssue {
  @State(initial = true)
  OPEN {
    @Override
    public boolean resolved() {
      return false;
    }
  },

  @Transition(
      on = "startProgress",
      from = {"OPEN", "REOPENED"})
  @Transition(on = "stopProgress", to = "OPEN")
  IN_PROGRESS {
    @Override
    public boolean resolved() {
      return false;
    }
  },

  @Transition(on = "resolveIssue", from = Transition.ANY, except = "CLOSED")
  RESOLVED,

  @State(onlyFrom = {"RESOLVED", "CLOSED"})
  @Transition(
      on = "reopenIssue",
      from = {"RESOLVED", "CLOSED"})
  REOPENED {
    @Override
    public boolean resolved() {
      return false;
    }
  },

  @Transition(on = "closeIssue", from = Transition.ANY)
  CLOSED;

  public boolean resolved() {
    return true;
  }
}
