package dev.interlock.processor.testing.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A machine of any size, made by chance, and what its arcs answer, read off what is written by the
 * words of the language and by none of its code. Its states are S0 and so on; the first is initial
 * and the last terminal.
 */
public final class LargeMachine {

  /**
   * What a machine has.
   *
   * @param states how many constants
   * @param sparse how many transitions from one state to another each state has
   * @param wild how many states are entered from every other
   * @param events how many events; without any, transitions are known by their targets
   * @param actors how many actors
   * @param guards how many guards
   * @param groups how many groups
   */
  public record Size(
      int states, int sparse, int wild, int events, int actors, int guards, int groups) {

    /** Two arcs a state, on events that the states share, and a bit of all there is. */
    public static Size sparse(int states) {
      return new Size(states, 2, 1, Math.max(4, states / 10), 2, 10, 5);
    }

    /** Every state is entered from every other one, without an event. */
    public static Size dense(int states) {
      return new Size(states, 0, states, 0, 0, 0, 0);
    }

    /** Every state is entered from every other one, by an event of its own. */
    public static Size denseEvents(int states) {
      return new Size(states, 0, states, states, 0, 0, 0);
    }

    public Size withSparse(int other) {
      return new Size(states, other, wild, events, actors, guards, groups);
    }

    public Size withWild(int other) {
      return new Size(states, sparse, other, events, actors, guards, groups);
    }

    public Size withEvents(int other) {
      return new Size(states, sparse, wild, other, actors, guards, groups);
    }

    public Size withActors(int other) {
      return new Size(states, sparse, wild, events, other, guards, groups);
    }

    public Size withGuards(int other) {
      return new Size(states, sparse, wild, events, actors, other, groups);
    }
  }

  /** A transition as it is written on its owner; a wild one leads there from everywhere else. */
  private record Written(
      int owner, boolean wild, int to, String on, List<String> by, Optional<String> guard) {

    boolean leaves(int state, int last) {
      return wild ? state != owner && state != last : state == owner;
    }

    int target() {
      return wild ? owner : to;
    }

    String text() {
      List<String> members = new ArrayList<>();
      members.add(wild ? "from = Transition.ANY" : "to = \"S" + to + '"');
      if (!on.isEmpty()) {
        members.add("on = \"" + on + '"');
      }
      if (!by.isEmpty()) {
        members.add("by = " + list(by));
      }
      guard.ifPresent(name -> members.add("guard = \"" + name + '"'));
      return "@Transition(" + String.join(", ", members) + ")";
    }
  }

  private final String name;
  private final Size size;
  private final Random random;
  private final List<Written> wild = new ArrayList<>();
  private final Map<Integer, List<Written>> own = new HashMap<>();
  private final Map<Integer, Set<String>> ignored = new HashMap<>();

  public LargeMachine(String name, Size size, long seed) {
    this.name = name;
    this.size = size;
    this.random = new Random(seed);
    for (int each = 0; each < size.wild; each++) {
      int owner = size.wild == 1 ? last() : each;
      String on = size.events == 0 ? "" : event(each);
      wild.add(new Written(owner, true, owner, on, by(), Optional.empty()));
    }
    for (int state = 0; state < last(); state++) {
      List<Written> written = new ArrayList<>();
      // The wild ones have the first events to themselves.
      int free = Math.max(1, size.events - size.wild);
      int first = random.nextInt(free);
      for (int each = 0; each < size.sparse; each++) {
        int to = each == 0 ? state + 1 : random.nextInt(size.states);
        addAlternatives(written, state, to, size.wild + (first + each) % free);
      }
      own.put(state, written);
      if (size.events > 0 && state % 10 == 0 && size.sparse < free) {
        ignored.put(state, Set.of(event(size.wild + (first + size.sparse) % free)));
      }
    }
  }

  /** Every third has a guarded way before the other; every eighth of the others has no event. */
  private void addAlternatives(List<Written> written, int state, int to, int event) {
    boolean named = size.events > size.wild && random.nextInt(8) > 0;
    String on = named ? event(event) : "";
    List<String> by = by();
    if (named && size.guards > 0 && random.nextInt(3) == 0) {
      Optional<String> guard = Optional.of("g" + random.nextInt(size.guards));
      written.add(new Written(state, false, random.nextInt(size.states), on, by, guard));
    }
    written.add(new Written(state, false, to, on, by, Optional.empty()));
  }

  private List<String> by() {
    if (size.actors == 0 || random.nextInt(3) == 0) {
      return List.of();
    }
    Set<Integer> some = new TreeSet<>();
    for (int each = 1 + random.nextInt(3); each > 0; each--) {
      some.add(random.nextInt(size.actors));
    }
    return some.stream().map(LargeMachine::actor).toList();
  }

  private static String event(int number) {
    return "e" + number;
  }

  private static String actor(int number) {
    return "A" + number;
  }

  private int last() {
    return size.states - 1;
  }

  public String name() {
    return name;
  }

  public Size size() {
    return size;
  }

  /** Returns how many arcs there are, where every wild one is one from each state. */
  public long arcs() {
    return (long) wild.size() * (size.states - 2)
        + 1
        + own.values().stream().mapToLong(List::size).sum();
  }

  private Stream<Written> written() {
    return Stream.concat(wild.stream(), own.values().stream().flatMap(List::stream));
  }

  /** Returns whether some transition names actors; of those on events only, or of all. */
  public boolean namesActors(boolean onEvents) {
    return written().anyMatch(each -> !each.by.isEmpty() && !(onEvents && each.on.isEmpty()));
  }

  /** Returns whether some transition is guarded, which only those on events are. */
  public boolean isGuarded() {
    return written().anyMatch(each -> each.guard.isPresent());
  }

  public List<String> actors() {
    return IntStream.range(0, size.actors).mapToObj(LargeMachine::actor).toList();
  }

  public List<String> guards() {
    return IntStream.range(0, size.guards).mapToObj(number -> "g" + number).toList();
  }

  public List<String> events() {
    return written().map(Written::on).filter(on -> !on.isEmpty()).distinct().toList();
  }

  /** Returns the source, with settings such as {@code typed = true}, or none. */
  public String source(boolean mixin, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    if (size.actors > 0) {
      all.add("actors = " + list(actors()));
    }
    String constants =
        IntStream.range(0, size.states)
            .mapToObj(this::constant)
            .collect(Collectors.joining(",\n\n  "));
    return """
        import dev.interlock.*;

        @StateMachine(%s)
        public enum %s%s {
          %s
        }
        """
        .formatted(
            String.join(", ", all), name, mixin ? " implements " + name + "Moves" : "", constants);
  }

  private String constant(int state) {
    List<String> members = new ArrayList<>();
    if (state == 0) {
      members.add("initial = true");
    }
    if (state == last()) {
      members.add("terminal = true");
      members.add("onlyAfter = \"S0\"");
    }
    if (size.groups > 0) {
      members.add("in = \"group" + state % size.groups + '"');
    }
    if (state % 20 == 19) {
      members.add("formerly = \"OLD" + state + '"');
    }
    Set<String> ignores = ignored.getOrDefault(state, Set.of());
    if (!ignores.isEmpty()) {
      members.add("ignores = " + list(List.copyOf(ignores)));
    }
    Stream<String> head =
        members.isEmpty() ? Stream.of() : Stream.of("@State(" + String.join(", ", members) + ")");
    Stream<String> transitions =
        Stream.concat(
                own.getOrDefault(state, List.of()).stream(),
                wild.stream().filter(each -> each.owner == state))
            .map(Written::text);
    return Stream.of(head, transitions, Stream.of("S" + state))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n  "));
  }

  private static String list(List<String> items) {
    return items.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ", "{", "}"));
  }

  /** The arcs that leave a state, those of one event in the order in which they are tried. */
  private List<Written> leaving(int state) {
    return Stream.concat(own.getOrDefault(state, List.of()).stream(), wild.stream())
        .filter(each -> each.leaves(state, last()))
        .sorted(
            Comparator.comparing((Written each) -> each.guard.isEmpty())
                .thenComparing(Written::owner))
        .toList();
  }

  private static boolean isOpen(Written arc, Optional<String> actor, Set<String> yes) {
    return (arc.by.isEmpty() || actor.isEmpty() || arc.by.contains(actor.get()))
        && (arc.guard.isEmpty() || yes.contains(arc.guard.get()));
  }

  /** Returns where an event leads; nothing where it is refused, the state where it is ignored. */
  public Optional<Integer> next(int state, String event, Optional<String> actor, Set<String> yes) {
    return leaving(state).stream()
        .filter(each -> each.on.equals(event) && isOpen(each, actor, yes))
        .map(Written::target)
        .findFirst()
        .or(() -> ignores(state, event) ? Optional.of(state) : Optional.empty());
  }

  public boolean ignores(int state, String event) {
    return ignored.getOrDefault(state, Set.of()).contains(event);
  }

  /** Returns the states to which an actor may go. */
  public Set<Integer> targets(int state, Optional<String> actor, Set<String> yes) {
    return leaving(state).stream()
        .filter(each -> isOpen(each, actor, yes))
        .map(Written::target)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the events that are declared in a state, whoever asks. */
  public Set<String> declared(int state) {
    return leaving(state).stream()
        .map(Written::on)
        .filter(on -> !on.isEmpty())
        .collect(Collectors.toSet());
  }
}
