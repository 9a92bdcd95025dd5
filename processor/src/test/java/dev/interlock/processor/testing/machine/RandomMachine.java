package dev.interlock.processor.testing.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A machine by chance, as source code and as a list of arcs: sound by construction, and what is
 * expected of it is read off the list alone.
 *
 * @param name the enum's name
 * @param size how many states it has, called S0 and so on
 * @param actors the actors; empty for none
 * @param arcs the arcs
 * @param ignored what is ignored where
 */
public record RandomMachine(
    String name, int size, List<String> actors, List<Arc> arcs, Set<Ignored> ignored) {

  private static final List<String> GUARDS = List.of("g0", "g1");

  /**
   * A declared transition.
   *
   * @param event the event's name, empty for none
   * @param by the actors, empty for anyone
   * @param guard the guard's name, empty for none
   * @param onTarget whether its target carries it, with {@code from}, rather than its source
   */
  public record Arc(
      int from, int to, String event, Set<String> by, String guard, boolean onTarget) {

    public int carrier() {
      return onTarget ? to : from;
    }

    public boolean admits(Optional<String> actor) {
      return by.isEmpty() || actor.map(by::contains).orElse(true);
    }

    public boolean holds(Map<String, Boolean> guards) {
      return guard.isEmpty() || guards.getOrDefault(guard, false);
    }

    public String source() {
      String text = onTarget ? "from = \"S" + from + '"' : "to = \"S" + to + '"';
      text += event.isEmpty() ? "" : ", on = \"" + event + '"';
      text += guard.isEmpty() ? "" : ", guard = \"" + guard + '"';
      text += by.isEmpty() ? "" : ", by = {\"" + String.join("\", \"", by) + "\"}";
      return "@Transition(" + text + ")";
    }
  }

  /** An event that a state ignores. */
  public record Ignored(int state, String event) {}

  public static RandomMachine of(long seed, int size) {
    Random random = new Random(seed);
    List<String> actors = random.nextBoolean() ? List.of("A", "B") : List.of();
    List<Arc> arcs = new ArrayList<>();
    for (int from = 0; from < size; from++) {
      for (String event : List.of("e0", "e1", "e2", "")) {
        addArcs(arcs, from, event, actors, size, random);
      }
    }
    return new RandomMachine("M" + seed, size, actors, arcs, ignored(arcs, size, random));
  }

  /**
   * Several targets under different guards for the same actors, or one target for different ones.
   */
  private static void addArcs(
      List<Arc> arcs, int from, String event, List<String> actors, int size, Random random) {
    int target = random.nextInt(size);
    boolean severalTargets = random.nextBoolean();
    Set<String> by = some(actors, random);
    for (String guard : List.of("g0", "g1", "")) {
      if (random.nextInt(3) > 0) {
        int to = severalTargets ? random.nextInt(size) : target;
        Set<String> admitted = severalTargets ? by : some(actors, random);
        arcs.add(new Arc(from, to, event, admitted, guard, random.nextInt(4) == 0 && from != to));
      }
    }
  }

  /** In half of the machines, half of what leads nowhere. */
  private static Set<Ignored> ignored(List<Arc> arcs, int size, Random random) {
    Set<Ignored> ignored = new LinkedHashSet<>();
    if (random.nextBoolean()) {
      for (int state = 0; state < size; state++) {
        for (String event : List.of("e0", "e1", "e2", "e3")) {
          int from = state;
          if (random.nextBoolean()
              && arcs.stream().noneMatch(arc -> arc.from() == from && arc.event().equals(event))) {
            ignored.add(new Ignored(state, event));
          }
        }
      }
    }
    return ignored;
  }

  private static Set<String> some(List<String> actors, Random random) {
    return actors.isEmpty() || random.nextInt(3) == 0
        ? Set.of()
        : Set.of(actors.get(random.nextInt(actors.size())));
  }

  /** Returns whether the events are an enum of the user's. */
  public boolean ownEvents() {
    return size % 4 == 3;
  }

  /** Returns whether the enum takes the moves over as methods. */
  public boolean mixin() {
    return size % 2 == 0;
  }

  public String source() {
    String listed = actors.isEmpty() ? "" : ", actors = {\"A\", \"B\"}";
    listed += ownEvents() ? ", eventType = " + name + ".Signal.class" : "";
    StringBuilder text = new StringBuilder("import dev.interlock.*;\n");
    text.append("@StateMachine(machine = true").append(listed).append(") public enum ");
    text.append(name);
    text.append(mixin() ? " implements " + name + "Moves {\n" : " {\n");
    for (int state = 0; state < size; state++) {
      int carrier = state;
      arcs.stream()
          .filter(arc -> arc.carrier() == carrier)
          .forEach(arc -> text.append("  ").append(arc.source()).append('\n'));
      text.append("  @State(initial = true");
      String names =
          ignored.stream()
              .filter(each -> each.state() == carrier)
              .map(each -> '"' + each.event() + '"')
              .collect(Collectors.joining(", "));
      text.append(names.isEmpty() ? "" : ", ignores = {" + names + "}");
      text.append(") S").append(state).append(",\n");
    }
    text.append(ownEvents() ? ";\n  public enum Signal { E3, E1, E0, E2 }\n" : "");
    return text.append("}\n").toString();
  }

  public List<String> events() {
    return Stream.concat(arcs.stream().map(Arc::event), ignored.stream().map(Ignored::event))
        .filter(event -> !event.isEmpty())
        .distinct()
        .toList();
  }

  public boolean ignores(int from, String event) {
    return ignored.contains(new Ignored(from, event));
  }

  public boolean isGuarded(Predicate<Arc> condition) {
    return arcs.stream().anyMatch(arc -> !arc.guard().isEmpty() && condition.test(arc));
  }

  public boolean namesActors(Predicate<Arc> condition) {
    return arcs.stream().anyMatch(arc -> !arc.by().isEmpty() && condition.test(arc));
  }

  /** Returns the arcs of an event from a state in the order in which they are tried. */
  private Stream<Arc> tried(int from, String event) {
    List<Arc> own =
        new ArrayList<>(
            arcs.stream().filter(arc -> arc.from() == from && arc.event().equals(event)).toList());
    own.sort(Comparator.comparing((Arc arc) -> arc.guard().isEmpty()).thenComparing(Arc::carrier));
    return own.stream();
  }

  public Optional<Integer> next(
      int from, String event, Optional<String> actor, Map<String, Boolean> guards) {
    return tried(from, event)
        .filter(arc -> arc.admits(actor) && arc.holds(guards))
        .map(Arc::to)
        .findFirst();
  }

  public boolean leads(int from, int to, Optional<String> actor, Map<String, Boolean> guards) {
    return arcs.stream()
        .filter(arc -> arc.from() == from && arc.to() == to)
        .anyMatch(arc -> arc.admits(actor) && arc.holds(guards));
  }

  /** Returns why an event is refused; {@code ALLOWED} if it isn't. */
  public String kind(int from, String event, Optional<String> actor, Map<String, Boolean> guards) {
    if (next(from, event, actor, guards).isPresent()) {
      return "ALLOWED";
    }
    if (tried(from, event).findAny().isEmpty()) {
      return "UNDECLARED";
    }
    return tried(from, event).anyMatch(arc -> arc.admits(actor)) ? "GUARD" : "ACTOR";
  }

  /** Returns every way in which the guards can answer. */
  public static List<Map<String, Boolean>> answers() {
    return IntStream.range(0, 1 << GUARDS.size())
        .mapToObj(
            bits -> {
              Map<String, Boolean> answers = new LinkedHashMap<>();
              for (int guard = 0; guard < GUARDS.size(); guard++) {
                answers.put(GUARDS.get(guard), (bits >> guard & 1) == 1);
              }
              return answers;
            })
        .toList();
  }
}
