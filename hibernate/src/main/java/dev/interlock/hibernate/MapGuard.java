package dev.interlock.hibernate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Judges a map of states, or of embedded values with one: the key says whose state it is. Lists and
 * sets say no such thing, and aren't judged.
 */
final class MapGuard {

  private final String entity;
  private final String map;
  private final String role;
  private final Machines.Found found;
  private final CommittedTransitions committed;

  /** By session, whose maps were judged in place of others: each is written by two statements. */
  private final Map<SharedSessionContractImplementor, Set<Object>> replaced =
      Collections.synchronizedMap(new WeakHashMap<>());

  MapGuard(
      String entity,
      String map,
      String role,
      Machines.Found found,
      CommittedTransitions committed) {
    this.entity = entity;
    this.map = map;
    this.role = role;
    this.found = found;
    this.committed = committed;
  }

  String map() {
    return map;
  }

  /** What Hibernate calls the map, by the class that declares it. */
  String role() {
    return role;
  }

  /** The old values are null where they weren't loaded. */
  void update(
      @Nullable SharedSessionContractImplementor session,
      Object owner,
      Object id,
      @Nullable Map<?, ?> old,
      Map<?, ?> now) {
    Map<?, @Nullable Object> stored = old == null ? read(session, id) : states(old);
    states(now)
        .forEach(
            (key, to) -> {
              Write write = new Write(session, entity, id, map, key);
              Object from = stored.get(key);
              if (stored.containsKey(key)) {
                found.judge().judge(write, from, to);
              } else {
                found.judge().judgeNew(write, to);
              }
              committed.written(session, owner, map + "[" + key + "]", from, to);
            });
  }

  /** All of it is new, unless it takes the place of another. */
  void create(
      @Nullable SharedSessionContractImplementor session, Object owner, Object id, Map<?, ?> now) {
    Set<Object> owners = session == null ? null : replaced.get(session);
    if (owners == null || !owners.remove(id)) {
      update(session, owner, id, Map.of(), now);
    }
  }

  /** Another map takes its place, which will be created in the same flush. */
  void replace(
      SharedSessionContractImplementor session,
      Object owner,
      Object id,
      @Nullable Map<?, ?> old,
      Map<?, ?> now) {
    update(session, owner, id, old, now);
    replaced.computeIfAbsent(session, any -> Collections.synchronizedSet(new HashSet<>())).add(id);
  }

  private Map<Object, @Nullable Object> read(
      @Nullable SharedSessionContractImplementor session, Object id) {
    String part = found.judge().place().attribute().substring(map.length());
    return StoredStates.ofMap(session, entity, id, map, part);
  }

  private Map<Object, @Nullable Object> states(Map<?, ?> values) {
    Map<Object, @Nullable Object> states = new HashMap<>();
    values.forEach((key, value) -> states.put(key, found.path().in(value)));
    return states;
  }
}
