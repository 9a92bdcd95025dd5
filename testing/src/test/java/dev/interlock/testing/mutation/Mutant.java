package dev.interlock.testing.mutation;

/**
 * An enum with one change.
 *
 * @param change what was changed, in words
 * @param operator the sort of the change
 * @param source the enum
 */
record Mutant(Operator operator, String change, EnumSource source) {

  /** The sorts of changes. */
  enum Operator {
    REMOVED("an arc removed"),
    ADDED("an arc added"),
    TARGET("another target"),
    ACTOR("other actors"),
    GUARD("a guard dropped, added or another"),
    INITIAL("initial or no longer"),
    TERMINAL("terminal or no longer"),
    IGNORED("an event ignored or no longer");

    private final String title;

    Operator(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }
}
