package dev.interlock.tools.render.json;

import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes arcs of what was read, between states that there are. */
final class ArcsReading {

  private static final List<String> ARC = List.of("from", "to", "event", "actors", "guard");

  private final Known states;
  private final Known events;
  private final Known actors;
  private final Map<Arc, Place> places = new HashMap<>();

  ArcsReading(Known states, Known events, Known actors) {
    this.states = states;
    this.events = events;
    this.actors = actors;
  }

  /** Returns the arcs, by source in the order of the states. */
  List<Arc> read(List<Json> items, List<State> order) {
    Map<String, List<Arc>> bySource = new HashMap<>();
    Map<String, State> sources = new HashMap<>();
    for (State state : order) {
      bySource.put(state.name(), new ArrayList<>());
      sources.put(state.name(), state);
    }
    for (Json each : items) {
      Members members = Members.of(each, ARC);
      Arc arc = arc(members);
      checkNew(arc, members.place());
      checkNotIgnored(arc, Optional.ofNullable(sources.get(arc.from())), members.place());
      Optional.ofNullable(bySource.get(arc.from())).ifPresent(row -> row.add(arc));
    }
    List<Arc> arcs = new ArrayList<>();
    order.forEach(state -> arcs.addAll(bySource.getOrDefault(state.name(), List.of())));
    return arcs;
  }

  private Arc arc(Members arc) {
    return new Arc(
        states.find(arc.text("from")),
        states.find(arc.text("to")),
        arc.optionalText("event").map(events::find),
        actors.findAll(arc.texts("actors")),
        arc.optionalText("guard").map(Json.Text::value));
  }

  /** Two arcs that differ in their actors alone are one that admits either. */
  private void checkNew(Arc arc, Place place) {
    Arc anyone = new Arc(arc.from(), arc.to(), arc.event(), List.of(), arc.guard());
    Place earlier = places.put(anyone, place);
    if (earlier != null) {
      throw place.wrong(
          "the arc in line %d has the same ends, event and guard; give it the actors of both"
              .formatted(earlier.line()));
    }
  }

  private static void checkNotIgnored(Arc arc, Optional<State> source, Place place) {
    if (arc.event().isPresent()
        && source.isPresent()
        && source.get().ignores().contains(arc.event().get())) {
      throw place.wrong(arc.from() + " ignores " + arc.event().get() + " and has an arc on it");
    }
  }
}
