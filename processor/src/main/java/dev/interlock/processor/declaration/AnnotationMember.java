package dev.interlock.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of {@code @State} and {@code @Transition}, in the order in which the annotations
 * declare them: the one list of them, by which they are read, changed and held against what a
 * user's own annotation declares.
 */
public enum AnnotationMember {
  /** Whether the lifecycle may start in the state. */
  INITIAL("initial"),
  /** Whether the lifecycle ends in the state. */
  TERMINAL("terminal"),
  /** Whether the constant is a value but no state. */
  SENTINEL("sentinel"),
  /** The groups that the state belongs to. */
  IN(Meaning.STATE, "in", Content.GROUPS),
  /** The events of which the state takes note without a change. */
  IGNORES(Meaning.STATE, "ignores", Content.EVENTS),
  /** The states from which alone the state may be entered. */
  ONLY_FROM(Meaning.STATE, "onlyFrom", Content.STATES_OR_GROUPS),
  /** The states to which alone the state may be left. */
  ONLY_TO(Meaning.STATE, "onlyTo", Content.STATES_OR_GROUPS),
  /** The actors by whom alone the state may be entered. */
  ONLY_BY(Meaning.STATE, "onlyBy", Content.ACTORS),
  /** The states of which every way to the state has been in one before. */
  ONLY_AFTER(Meaning.STATE, "onlyAfter", Content.STATES_OR_GROUPS),
  /** The states that no way to the state has been in before. */
  NEVER_AFTER(Meaning.STATE, "neverAfter", Content.STATES_OR_GROUPS),
  /** The names under which stored data knows the state. */
  FORMERLY(Meaning.STATE, "formerly", Content.FORMER_NAMES),
  /** The states that the transition leads to, where it is declared on its source. */
  TO(Content.STATES, "to"),
  /** What the transition leads from, where it is declared on its target. */
  FROM(Content.SOURCES, "from"),
  /** What wildcards leave out. */
  EXCEPT(Content.SOURCES, "except"),
  /** The events. */
  ON(Content.EVENTS, "on"),
  /** The actors that may make the transition. */
  BY(Content.ACTORS, "by"),
  /** The question on whose answer the transition depends. */
  GUARD(Meaning.TRANSITION, "guard", Content.GUARDS, true);

  /** What a member says, and so which types it may have in an annotation of the user's own. */
  public enum Content {
    /** Yes or no. */
    FLAG,
    /** States, one by one. */
    STATES,
    /** States and groups. */
    STATES_OR_GROUPS,
    /** States, groups and ANY. */
    SOURCES,
    /** Actors. */
    ACTORS,
    /** Events. */
    EVENTS,
    /** Groups that it makes, rather than names. */
    GROUPS,
    /** Names that a state had once. */
    FORMER_NAMES,
    /** Guards. */
    GUARDS;

    /** Returns whether it names states. */
    public boolean ofStates() {
      return this == STATES || takesGroups();
    }

    /** Returns whether a group can stand for its members there. */
    public boolean takesGroups() {
      return this == STATES_OR_GROUPS || this == SOURCES;
    }

    /** Returns whether ANY can stand there. */
    public boolean takesAny() {
      return this == SOURCES;
    }
  }

  private final Meaning meaning;
  private final String member;
  private final Content content;
  private final boolean single;

  /** A flag of a state. */
  AnnotationMember(String member) {
    this(Meaning.STATE, member, Content.FLAG, true);
  }

  /** A list of either. */
  AnnotationMember(Meaning meaning, String member, Content content) {
    this(meaning, member, content, false);
  }

  /** A list of a transition. */
  AnnotationMember(Content content, String member) {
    this(Meaning.TRANSITION, member, content);
  }

  AnnotationMember(Meaning meaning, String member, Content content, boolean single) {
    this.meaning = meaning;
    this.member = member;
    this.content = content;
    this.single = single;
  }

  /** Returns what an annotation means that has this member. */
  public Meaning meaning() {
    return meaning;
  }

  /** Returns the member's name in the annotation. */
  public String member() {
    return member;
  }

  /** Returns what the member says. */
  public Content content() {
    return content;
  }

  /** Returns whether the member has one value, rather than a list of them. */
  public boolean isSingle() {
    return single;
  }

  /** Returns whether the member says yes or no. */
  public boolean isFlag() {
    return content == Content.FLAG;
  }

  /** Returns whether the member declares by names. */
  public boolean isName() {
    return !isFlag() && !isRule();
  }

  /** Returns whether what the member names is claimed of a state, rather than declared. */
  public boolean isRule() {
    return meaning == Meaning.STATE && (content.ofStates() || content == Content.ACTORS);
  }

  /** Returns where the member stands in an annotation. */
  public Origin in(Origin annotation) {
    return annotation.member(member);
  }

  /** Returns the members of an annotation. */
  public static List<AnnotationMember> of(Meaning meaning) {
    List<AnnotationMember> members = new ArrayList<>();
    for (AnnotationMember each : values()) {
      if (each.meaning == meaning) {
        members.add(each);
      }
    }
    return members;
  }

  /** Finds a member of an annotation by its name. */
  public static Optional<AnnotationMember> named(String name, Meaning meaning) {
    return of(meaning).stream().filter(each -> each.member.equals(name)).findFirst();
  }
}
