package dev.interlock.hibernate;

import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * What is about to be written, for whoever refuses it; nothing is worked out for what passes.
 *
 * @param session the session; null where Hibernate doesn't tell it
 * @param entity the entity's name
 * @param id the entity's id; null where the database will give it
 * @param attribute the path of what keeps the state
 * @param key the key under which a map keeps it; null where it is in no map
 */
record Write(
    @Nullable SharedSessionContractImplementor session,
    String entity,
    @Nullable Object id,
    String attribute,
    @Nullable Object key) {

  /** Whether this session alone may store what is new in any state. */
  boolean isRestoring() {
    return session instanceof SessionImplementor stateful
        && Settings.isAny(stateful.getProperties().get(Settings.START));
  }

  /** Returns whose state it is, as messages say it. */
  String row() {
    String kept = key == null ? attribute : attribute + "[" + key + "]";
    return id == null ? "a new " + entity + "'s " + kept : entity + "#" + id + "." + kept;
  }
}
