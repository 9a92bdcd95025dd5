package dev.interlock.hibernate;

import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Judges what is written of one entity, attribute by attribute. */
final class EntityGuard {

  private final String entity;

  /** Whether an update also writes what has not changed. */
  private final boolean writesAll;

  private final List<GuardedAttribute> attributes;
  private final CommittedTransitions committed;

  EntityGuard(
      String entity,
      boolean writesAll,
      List<GuardedAttribute> attributes,
      CommittedTransitions committed) {
    this.entity = entity;
    this.writesAll = writesAll;
    this.attributes = List.copyOf(attributes);
    this.committed = committed;
  }

  /** The id is null where the database gives it. */
  void insert(
      @Nullable SharedSessionContractImplementor session,
      Object object,
      @Nullable Object id,
      Object[] written) {
    for (GuardedAttribute attribute : attributes) {
      if (attribute.inserted()) {
        Object to = attribute.in(written);
        attribute.judge().judgeNew(write(session, id, attribute), to);
        committed.written(session, object, attribute.name(), null, to);
      }
    }
  }

  /** What was loaded is null where nothing was, as of an object that was detached. */
  void update(
      @Nullable SharedSessionContractImplementor session,
      Object object,
      Object id,
      Object[] written,
      Object @Nullable [] loaded) {
    if (loaded != null && !isStoredAsked(written, loaded)) {
      judge(session, object, id, written, valuesOf(loaded));
      return;
    }
    Object[] stored = StoredStates.of(session, entity, id, attributes, !isAllCompared());
    if (stored != null) {
      judge(session, object, id, written, stored);
    } else if (loaded != null) {
      judge(session, object, id, written, valuesOf(loaded));
    }
  }

  /** An insert or an update, as the row is there or not. */
  void upsert(
      @Nullable SharedSessionContractImplementor session,
      Object object,
      Object id,
      Object[] written) {
    Object[] stored = StoredStates.of(session, entity, id, attributes, !isAllCompared());
    if (stored == null) {
      insert(session, object, id, written);
    } else {
      judge(session, object, id, written, stored);
    }
  }

  private void judge(
      @Nullable SharedSessionContractImplementor session,
      Object object,
      Object id,
      Object[] written,
      Object[] stored) {
    for (int place = 0; place < attributes.size(); place++) {
      GuardedAttribute attribute = attributes.get(place);
      Object to = attribute.in(written);
      if (to != stored[place]
          && !ValuePath.isUnfetched(to)
          && !ValuePath.isUnfetched(stored[place])) {
        attribute.judge().judge(write(session, id, attribute), stored[place], to);
        committed.written(session, object, attribute.name(), stored[place], to);
      }
    }
  }

  /**
   * Whether what was loaded doesn't say what will be overwritten: it wasn't loaded, or somebody may
   * have changed it since, and the statement doesn't compare.
   */
  private boolean isStoredAsked(Object[] written, Object[] loaded) {
    for (GuardedAttribute attribute : attributes) {
      Object from = attribute.in(loaded);
      Object to = attribute.in(written);
      if (from != to
          ? ValuePath.isUnfetched(from) || !attribute.compared()
          : writesAll && !attribute.compared() && !ValuePath.isUnfetched(to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAllCompared() {
    return attributes.stream().allMatch(GuardedAttribute::compared);
  }

  private Object[] valuesOf(Object[] loaded) {
    return attributes.stream().map(attribute -> attribute.in(loaded)).toArray();
  }

  private Write write(
      @Nullable SharedSessionContractImplementor session,
      @Nullable Object id,
      GuardedAttribute attribute) {
    return new Write(session, entity, id, attribute.name(), null);
  }
}
