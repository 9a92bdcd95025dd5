package dev.interlock.benchmark;

import dev.interlock.benchmark.report.Column;
import dev.interlock.benchmark.report.Figure;
import dev.interlock.benchmark.report.Row;
import dev.interlock.benchmark.report.Unit;
import dev.interlock.benchmark.work.CanCancel;
import dev.interlock.benchmark.work.CanShip;
import dev.interlock.benchmark.work.CanTransition;
import dev.interlock.benchmark.work.CanTransitionBranch;
import dev.interlock.benchmark.work.CanTransitionBy;
import dev.interlock.benchmark.work.Cancel;
import dev.interlock.benchmark.work.Lifecycle;
import dev.interlock.benchmark.work.ListEvents;
import dev.interlock.benchmark.work.ListEventsBy;
import dev.interlock.benchmark.work.ListTargets;
import dev.interlock.benchmark.work.NextAsked;
import dev.interlock.benchmark.work.NextLegal;
import dev.interlock.benchmark.work.NextThrown;
import dev.interlock.benchmark.work.NoRefusal;
import dev.interlock.benchmark.work.Nothing;
import dev.interlock.benchmark.work.Race;
import dev.interlock.benchmark.work.Ship;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row that JMH measures, in the order of the table. */
enum Question {
  LOOP("the loop, nothing asked", Nothing.class, " RANDOM", Map.of(Column.GENERATED, "loop")),
  RANDOM("canTransition, random pairs", CanTransition.class, " RANDOM"),
  PREDICTABLE("canTransition, predictable pairs", CanTransition.class, " PREDICTABLE"),
  RANDOM_BRANCH("canTransition, random, branched on", CanTransitionBranch.class, " RANDOM"),
  PREDICTABLE_BRANCH(
      "canTransition, predictable, branched on", CanTransitionBranch.class, " PREDICTABLE"),
  RANDOM_BY("canTransition by an actor, random", CanTransitionBy.class, " RANDOM"),
  PREDICTABLE_BY("canTransition by an actor, predictable", CanTransitionBy.class, " PREDICTABLE"),
  NEXT("next, legal", NextLegal.class),
  ASKED("next, refused, only asked", NextAsked.class),
  THROWN("next, refused, thrown", NextThrown.class),
  CAN_CANCEL("canCancel()", CanCancel.class),
  CANCEL("cancel(by), legal", Cancel.class),
  CAN_SHIP("canShip(guards)", CanShip.class),
  SHIP("ship(guards), legal", Ship.class),
  EVENTS("events", ListEvents.class),
  EVENTS_BY("events for an actor", ListEventsBy.class),
  TARGETS("targets", ListTargets.class),
  NO_REFUSAL("refusal, of what is allowed", NoRefusal.class),
  CALL("no lifecycle, nothing done", Nothing.class, "", Map.of(Column.GENERATED, "lifecycle")),
  MIXIN("lifecycle, the enum's methods", Lifecycle.class, "", Map.of(Column.GENERATED, "mixin")),
  TYPED("lifecycle, typed states", Lifecycle.class, "", Map.of(Column.GENERATED, "typed")),
  MACHINE(
      "lifecycle, thread-safe machine",
      Lifecycle.class,
      "",
      Map.of(
          Column.GENERATED, "machine", Column.BY_HAND, "atomic", Column.NESTED_SWITCH, "locked")),
  RACE("two threads on one machine", Race.class);

  private final String title;
  private final Class<?> work;
  private final String parameter;

  @SuppressWarnings("ImmutableEnumChecker") // what Map.of returns is immutable
  private final Map<Column, String> methods;

  Question(String title, Class<?> work) {
    this(title, work, "");
  }

  Question(String title, Class<?> work, String parameter) {
    this(title, work, parameter, Map.of());
  }

  /** Named are the methods that aren't called like their columns. */
  Question(String title, Class<?> work, String parameter, Map<Column, String> methods) {
    this.title = title;
    this.work = work;
    this.parameter = parameter;
    this.methods = methods;
  }

  /** Returns what the row is called. */
  String title() {
    return title;
  }

  /** Returns what JMH's benchmark of a contender is called, whether or not there is one. */
  String benchmark(Column contender) {
    return work.getSimpleName() + "." + methods.getOrDefault(contender, contender.method());
  }

  /** Returns the row, of what was measured on each JDK. */
  Row row(List<Timings> timings) {
    Map<Column, List<Figure>> figures = new EnumMap<>(Column.class);
    for (Column contender : Column.values()) {
      String benchmark = benchmark(contender) + parameter;
      if (timings.get(0).has(benchmark)) {
        figures.put(contender, timings.stream().map(on -> on.figure(benchmark)).toList());
      }
    }
    return new Row(title, Unit.NANOSECONDS, figures);
  }
}
