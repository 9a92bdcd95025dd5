package dev.interlock.processor.testing.machine;

import static dev.interlock.processor.testing.machine.EnumChange.edited;

import java.util.List;
import java.util.stream.Stream;

/** The changes of an enum that docs/compatibility.md has in its table, in that order. */
public final class EnumChanges {

  /** Events, and neither actors nor guards. */
  private static final String PLAIN =
      """
      import dev.interlock.*;
      @StateMachine(typed = true, machine = true)
      public enum X {
        @State(initial = true)
        @Transition(on = "pay", to = "PAID")
        @Transition(on = "drop", to = "DROPPED")
        PLACED,
        @State(terminal = true) PAID,
        @State(terminal = true) DROPPED
      }
      """;

  private static final String CLERK =
      edited(PLAIN, "to = \"PAID\"", "to = \"PAID\", by = \"CLERK\"");
  private static final String GUARDED =
      edited(PLAIN, "to = \"PAID\"", "to = \"PAID\", guard = \"inStock\"");
  private static final String UNNAMED = edited(PLAIN, "on = \"pay\", ", "", "on = \"drop\", ", "");

  private EnumChanges() {}

  /** Returns them all. */
  public static List<EnumChange> all() {
    return Stream.of(ofStates(), ofEvents(), ofActors(), ofGuards(), ofTheRest())
        .flatMap(List::stream)
        .toList();
  }

  private static List<EnumChange> ofStates() {
    String dropped = "@State(terminal = true) DROPPED";
    return List.of(
        EnumChange.of(
            "a state is added",
            PLAIN,
            edited(PLAIN, dropped, dropped + ", @State(sentinel = true) LATE"),
            """
            + TypedX.LATE
            + TypedX.Cases.onLate(Late): R
            + public TypedX.Late is TypedX
            """,
            "\\+ TypedX\\.Late\\..*"),
        EnumChange.of(
            "a state becomes initial, terminal or a member of a group",
            PLAIN,
            edited(PLAIN, "(terminal = true) PAID", "(terminal = true, in = \"fine\") PAID"),
            """
            - public TypedX.Paid is Terminal, TypedX
            + public TypedX.Paid is Fine, Terminal, TypedX
            + public TypedX.Fine is TypedX
            + XTransitions.isInFine(X): boolean
            """,
            ""),
        EnumChange.of(
            "a second state becomes initial",
            PLAIN,
            edited(PLAIN, "(terminal = true) PAID", "(terminal = true, initial = true) PAID"),
            """
            - public TypedX.Paid is Terminal, TypedX
            + public TypedX.Paid is Initial, Terminal, TypedX
            - XMachine.initial(): XMachine
            + XMachine.initial(X): XMachine
            """,
            ""));
  }

  private static List<EnumChange> ofEvents() {
    String two =
        edited(PLAIN, "@State(terminal = true) PAID", "@Transition(to = \"DROPPED\") PAID");
    String both = edited(two, "(to", "(on = \"drop\", to");
    return List.of(
        EnumChange.of(
            "an event is added",
            PLAIN,
            edited(PLAIN, "PLACED,", "@Transition(on = \"lose\", to = \"DROPPED\") PLACED,"),
            """
            + XEvent.LOSE
            + XTransitions.lose(X): X
            + XTransitions.canLose(X): boolean
            + XMachine.lose(): X
            + XMachine.tryLose(): boolean
            + TypedX.Placed.lose(): Dropped
            """,
            ""),
        EnumChange.of(
            "the first event is added",
            edited(UNNAMED, "machine", "hooks"),
            edited(UNNAMED, "machine", "hooks", "PLACED,", ping("PLACED") + "PLACED,"),
            """
            + public XEvent
            + XTransitions.next(X, XEvent): X
            + XMachine.fire(XEvent): X
            + XHooks.afterEvent(X, X, XEvent): void
            - XHooks.afterMove(X, X): void
            + XHooks.afterMove(X, X, Optional<XEvent>): void
            - XHooks.beforeMove(X, X): void
            """,
            "\\+ (X|TypedX\\.Placed).*([pP]ing|PING|XEvent).*"),
        EnumChange.of(
            "a second state allows an event",
            two,
            both,
            """
            + public TypedX.CanDrop
            + TypedX.CanDrop.drop(): Dropped
            + TypedX.CanDrop.state(): X
            + TypedX.Paid.drop(): Dropped
            - public TypedX.Paid is TypedX
            + public TypedX.Paid is CanDrop, TypedX
            - public TypedX.Placed is Initial, TypedX
            + public TypedX.Placed is CanDrop, Initial, TypedX
            """,
            "- .*[tT]oDropped\\(.*"),
        EnumChange.of(
            "an event gets a second target",
            both,
            edited(both, "to = \"DROPPED\") PAID", "to = \"PLACED\") PAID"),
            """
            - TypedX.CanDrop.drop(): Dropped
            + TypedX.CanDrop.drop(): TypedX
            - TypedX.Paid.drop(): Dropped
            + TypedX.Paid.drop(): Placed
            """,
            ""),
        EnumChange.of(
            "a transition loses its event",
            PLAIN,
            edited(PLAIN, "on = \"pay\", ", ""),
            """
            + XTransitions.toPaid(X): X
            + XTransitions.canToPaid(X): boolean
            + XMachine.toPaid(): X
            + XMachine.tryToPaid(): boolean
            + TypedX.Placed.toPaid(): Paid
            """,
            "- .*([pP]ay\\(|PAY).*"));
  }

  private static List<EnumChange> ofActors() {
    String boss = edited(CLERK, "(typed", "(actors = {\"CLERK\", \"BOSS\"}, typed");
    return List.of(
        EnumChange.of(
            "an event names its first actor",
            CLERK,
            edited(CLERK, "to = \"DROPPED\"", "to = \"DROPPED\", by = \"CLERK\""),
            """
            - XTransitions.drop(X): X
            + XTransitions.drop(X, XActor): X
            + XTransitions.canDrop(X, XActor): boolean
            - XMachine.drop(): X
            + XMachine.drop(XActor): X
            - XMachine.tryDrop(): boolean
            + XMachine.tryDrop(XActor): boolean
            - TypedX.Placed.drop(): Dropped
            + TypedX.Placed.drop(Clerk): Dropped
            """,
            ""),
        EnumChange.of(
            "the machine names its first actor",
            edited(PLAIN, "machine", "hooks"),
            edited(CLERK, "machine", "hooks"),
            """
            + public XActor
            + XTransitions.actors(X, XEvent): Set<XActor>
            + XTransitions.canFire(X, XEvent, XActor): boolean
            - XTransitions.next(X, XEvent): X
            + XTransitions.next(X, XEvent, XActor): X
            - XTransitions.transition(X, X): X
            + XTransitions.transition(X, X, XActor): X
            - XMachine.fire(XEvent): X
            + XMachine.fire(XEvent, XActor): X
            + XMachine.asClerk(): Clerk
            + XMachine.Clerk.pay(): X
            - XHooks.afterMove(X, X, Optional<XEvent>): void
            + XHooks.afterMove(X, X, Optional<XEvent>, Optional<XActor>): void
            """,
            "(?!. XTransitions\\.\\w*[dD]rop|. TypedX\\.Placed\\.drop).*"),
        EnumChange.of(
            "an actor is added",
            CLERK,
            boss,
            """
            + XActor.BOSS
            + XMachine.asBoss(): Boss
            + public XMachine.Boss
            """,
            "\\+ (XMachine\\.Boss\\.|(public )?TypedX\\.(Boss|BOSS)).*"),
        EnumChange.of(
            "another actor may make a move too",
            edited(boss, "\"BOSS\"}", "\"BOSS\", \"COOK\"}", "PLACED,", byCook() + "PLACED,"),
            edited(
                boss,
                "\"BOSS\"}",
                "\"BOSS\", \"COOK\"}",
                "PLACED,",
                byCook() + "PLACED,",
                "by = \"CLERK\"",
                "by = {\"CLERK\", \"BOSS\"}"),
            """
            - TypedX.Placed.pay(Clerk): Paid
            + TypedX.Placed.pay(ClerkOrBoss): Paid
            """,
            ". .*Boss.*|- public TypedX.Clerk is Actor"),
        EnumChange.of(
            "`actors` become an `actorType`",
            CLERK,
            edited(
                CLERK,
                "(typed",
                "(actorType = X.Who.class, typed",
                "DROPPED\n",
                "DROPPED; public enum Who { CLERK }\n"),
            """
            - public XActor
            - XTransitions.pay(X, XActor): X
            + XTransitions.pay(X, Who): X
            + XMachine.fire(XEvent, Who): X
            + TypedX.Clerk.actor(): Who
            """,
            "- .*XActor.*|\\+ .*Who.*"));
  }

  private static List<EnumChange> ofGuards() {
    String toPaid =
        edited(
            PLAIN,
            "PLACED,",
            "@Transition(to = \"PAID\") PLACED,",
            "to = \"DROPPED\"",
            "to = \"DROPPED\", by = \"CLERK\", guard = \"inStock\"");
    return List.of(
        EnumChange.of(
            "an event gets its first guard",
            GUARDED,
            edited(GUARDED, "to = \"DROPPED\"", "to = \"DROPPED\", guard = \"inStock\""),
            """
            - XTransitions.drop(X): X
            + XTransitions.drop(X, XGuards): X
            + XTransitions.canDrop(X, XGuards): boolean
            - XMachine.drop(): X
            + XMachine.drop(XGuards): X
            - XMachine.tryDrop(): boolean
            + XMachine.tryDrop(XGuards): boolean
            - TypedX.Placed.drop(): Dropped
            + TypedX.Placed.drop(XGuards): Dropped
            """,
            ""),
        EnumChange.of(
            "the machine gets its first guard",
            PLAIN,
            GUARDED,
            """
            + public XGuards
            + XGuards.inStock(): boolean
            - XTransitions.next(X, XEvent): X
            + XTransitions.next(X, XEvent, XGuards): X
            + XTransitions.canFire(X, XEvent, XGuards): boolean
            - XTransitions.transition(X, X): X
            + XTransitions.transition(X, X, XGuards): X
            - XMachine.tryFire(XEvent): boolean
            + XMachine.tryFire(XEvent, XGuards): boolean
            + TypedX.Placed.pay(XGuards): Paid
            """,
            "(?!.*[dD]rop\\().*"),
        EnumChange.of(
            "a guard is added",
            GUARDED,
            edited(
                GUARDED,
                "PLACED,",
                "@Transition(on=\"pay\", to=\"PLACED\", guard=\"free\") PLACED,"),
            """
            + XGuards.free(): boolean
            - TypedX.Placed.pay(XGuards): Paid
            + TypedX.Placed.pay(XGuards): TypedX
            """,
            ""),
        EnumChange.of(
            "a transition to a state gets the first guard or actor there",
            toPaid,
            edited(
                toPaid,
                "\"pay\", to = \"PAID\"",
                "\"pay\", to = \"PAID\", by = \"CLERK\", guard = \"inStock\""),
            """
            - XTransitions.toPaid(X): X
            + XTransitions.toPaid(X, XActor, XGuards): X
            + XTransitions.canToPaid(X, XActor): boolean
            + XTransitions.canToPaid(X, XActor, XGuards): boolean
            - XMachine.toPaid(): X
            + XMachine.toPaid(XActor, XGuards): X
            - TypedX.Placed.toPaid(): Paid
            + TypedX.Placed.toPaid(Clerk, XGuards): Paid
            """,
            ". (X|TypedX\\.Placed).*([pP]ay|ToPaid|toPaid)\\(.*"));
  }

  private static List<EnumChange> ofTheRest() {
    String paid = "@State(terminal = true) PAID";
    return List.of(
        EnumChange.of(
            "a state ignores an event",
            PLAIN,
            edited(PLAIN, paid, "@State(terminal = true, ignores = {\"pay\", \"ping\"}) PAID"),
            """
            + XTransitions.ignores(X, XEvent): boolean
            + TypedX.Paid.pay(): Paid
            + TypedX.Paid.ping(): Paid
            + XEvent.PING
            + XTransitions.ping(X): X
            + XTransitions.canPing(X): boolean
            + XMachine.ping(): X
            + XMachine.tryPing(): boolean
            """,
            ""),
        EnumChange.of(
            "the enum implements `XMoves`",
            PLAIN,
            edited(PLAIN, "enum X", "enum X implements XMoves"),
            """
            - XTransitions.pay(X): X
            - XTransitions.canPay(X): boolean
            - XTransitions.drop(X): X
            - XTransitions.canDrop(X): boolean
            + public XMoves
            + XMoves.pay(): X
            + XMoves.canPay(): boolean
            """,
            "\\+ XMoves\\..*"),
        none(
            "a state gets a former name",
            edited(PLAIN, paid, "@State(terminal = true, formerly = \"DONE\") PAID")),
        none(
            "a rule is added",
            edited(PLAIN, paid, "@State(terminal = true, onlyFrom = \"PLACED\") PAID")),
        EnumChange.of(
            "the events become an `eventType`",
            PLAIN,
            edited(
                PLAIN,
                "(typed",
                "(eventType = X.What.class, typed",
                "DROPPED\n",
                "DROPPED; public enum What { PAY, DROP }\n"),
            """
            - public XEvent
            - XTransitions.next(X, XEvent): X
            + XTransitions.next(X, What): X
            + XTransitions.events(X): Set<What>
            + XMachine.fire(What): X
            """,
            "- .*XEvent.*|\\+ .*What.*"),
        EnumChange.of(
            "`typed`, `machine` or `hooks` is set",
            edited(PLAIN, "typed = true, machine = true", ""),
            edited(PLAIN, "machine", "hooks"),
            """
            + public TypedX
            + public XMachine
            + public XHooks
            + XMachine.initial(XHooks): XMachine
            """,
            "\\+ (public )?(TypedX|XMachine|XHooks)\\..*"),
        EnumChange.of(
            "`packagePrivate` is set",
            PLAIN,
            edited(PLAIN, "(typed", "(packagePrivate = true, typed"),
            """
            - public XTransitions
            + XTransitions
            - public XEvent
            + XEvent
            - public XMachine
            + XMachine
            - public TypedX
            + TypedX
            """,
            ""),
        EnumChange.of(
            "`checkOnly` is set",
            edited(PLAIN, "typed = true, machine = true", ""),
            edited(PLAIN, "typed = true, machine = true", "checkOnly = true"),
            """
            - public XTransitions
            - public XEvent
            """,
            "- (XTransitions|XEvent)\\..*"),
        EnumChange.of(
            "`stripPrefix` is set",
            edited(UNNAMED, " PAID", " X_PAID", "\"PAID", "\"X_PAID"),
            edited(
                UNNAMED,
                " PAID",
                " X_PAID",
                "\"PAID",
                "\"X_PAID",
                "(typed",
                "(stripPrefix = \"X_\", typed"),
            """
            - XTransitions.toXPaid(X): X
            + XTransitions.toPaid(X): X
            - public TypedX.XPaid is Terminal, TypedX
            + public TypedX.Paid is Terminal, TypedX
            """,
            ".*(X_?P(aid|AID)|Paid|PAID).*"),
        none(
            "a constant is moved",
            edited(PLAIN, " PAID", " LAST", " DROPPED", " PAID", " LAST", " DROPPED")));
  }

  private static EnumChange none(String row, String after) {
    return EnumChange.of(row, PLAIN, after, "", "");
  }

  private static String ping(String state) {
    return "@Transition(on = \"ping\", to = \"" + state + "\") ";
  }

  private static String byCook() {
    return "@Transition(on = \"cook\", to = \"PLACED\", by = \"COOK\") ";
  }
}
