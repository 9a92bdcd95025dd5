package dev.interlock.processor.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of checks. The id stands in every message and heads a section of docs/checks.md,
 * which begins with the meaning given here; nobody says it a second time. A machine with a fault
 * that is {@linkplain #fixed fixed} has no meaning, so its severity can't be set.
 */
public enum Check {
  NOT_A_STATE("An annotation stands where there is no state."),
  INACCESSIBLE_ENUM("Generated code can't name the enum, or the enum of its actors or events."),
  UNKNOWN_STATE(
      "A name is no state's and no group's, or a group or `Transition.ANY` stands where only a state"
          + " can."),
  TRANSITION_ENDS("A transition has no end or two, or an exception from nothing."),
  DUPLICATE_TRANSITION("The same transition is written out twice."),
  AMBIGUOUS_EVENT("One event leads from one state to two targets, and no guard tells them apart."),
  TERMINAL_EXIT("A terminal state has a way out."),
  SENTINEL_TRANSITION("A sentinel takes part in the lifecycle."),
  NO_INITIAL("No state is initial."),
  CONTRADICTION("A transition breaks a rule of a state."),
  SKIPPED_STATE("A way leads to a state round its `onlyAfter`."),
  LATE_STATE("A way leads to a state from its `neverAfter`."),
  UNKNOWN_ACTOR("An actor isn't among those that the machine lists."),
  UNKNOWN_EVENT("An event isn't a constant of `eventType`."),
  INVALID_NAME("A name can't be a name in Java where it is used."),
  NAME_CLASH("Two names become one in the generated code."),
  TOO_LARGE("A machine has more than class files or compilers can hold."),
  TYPED_REFERENCE("An annotation of your own, `actorType` or `eventType` can't be read."),
  INVALID_SETTING("An option, `@SuppressWarnings` or `@StateMachine` sets what can't be set."),
  JAVA_VERSION("The enum is compiled for a Java that the generated code is too new for."),
  RUNTIME_MISMATCH("`interlock` and `interlock-processor` don't go together."),
  INTERNAL_ERROR("Interlock itself failed on an enum."),
  UNWRITABLE_FILE("A file that is generated can't be written."),
  UNREACHABLE_STATE("No path leads to a state from an initial one.", Severity.ERROR),
  DEAD_END("A state is neither terminal nor left by any transition.", Severity.ERROR),
  NO_WAY_OUT("From a state no terminal one can be reached.", Severity.ERROR),
  IDLE_WILDCARD("`Transition.ANY` or a group adds no transition.", Severity.WARN),
  IDLE_EXCEPTION("An exception takes nothing away.", Severity.WARN),
  IDLE_RULE("A rule allows or forbids what there isn't.", Severity.WARN),
  IDLE_IGNORE("An ignored event is ignored anyway, or is ignored nowhere.", Severity.WARN),
  IDLE_EVENT("No transition is on a constant of `eventType`.", Severity.WARN),
  STUCK_ACTOR("A listed actor has no transition.", Severity.WARN),
  SHADOWED_METHOD(
      "A method of the enum's own hides a generated one, and answers in its place.", Severity.WARN),
  SIMILAR_NAME("A name that is used once is nearly another one.", Severity.WARN),
  REPEATED_NAME("The same is named twice.", Severity.WARN),
  AWKWARD_EVENT("An event's name makes methods that nobody would call so.", Severity.WARN),
  DISCARDED_MOVE("The state that a move leads to is thrown away.", Severity.WARN),
  IMPOSSIBLE_MOVE("A move or a question is on a constant that never allows it.", Severity.WARN),
  BYPASS("A field that holds a lifecycle is given what no move has made.", Severity.WARN),
  BLIND_UPDATE(
      "A statement sets a state without asking for the one that the row has.", Severity.WARN);

  private final String meaning;
  private final Severity severity;
  private final boolean fixed;

  Check(String meaning) {
    this(meaning, Severity.ERROR, true);
  }

  Check(String meaning, Severity severity) {
    this(meaning, severity, false);
  }

  Check(String meaning, Severity severity, boolean fixed) {
    this.meaning = meaning;
    this.severity = severity;
    this.fixed = fixed;
  }

  /** Finds the check of an id. */
  public static Optional<Check> find(String id) {
    return Arrays.stream(values()).filter(check -> check.id().equals(id)).findFirst();
  }

  /** Returns the stable id: {@code unknown-state}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the option that sets the severity. javac takes no hyphen in an option's name. */
  public String option() {
    return "interlock." + id().replace('-', '_');
  }

  /** Returns what it means that the check fires, as a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Returns where the check is documented. */
  public String page() {
    return Pages.of(id());
  }

  /** Returns how a finding is reported unless it is set otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Returns whether the severity can't be set. */
  public boolean fixed() {
    return fixed;
  }
}
