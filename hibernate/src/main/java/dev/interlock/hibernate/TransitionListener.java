package dev.interlock.hibernate;

/**
 * Is told of every transition that was stored, after the transaction was committed. Hibernate finds
 * implementations as services (a line in {@code
 * META-INF/services/dev.interlock.hibernate.TransitionListener}), or as the value of the setting
 * {@code interlock.hibernate.listener}.
 */
@FunctionalInterface
public interface TransitionListener {

  /**
   * Is called on the thread that committed, in the order of the writes, once for each attribute
   * that a flush changed; a rollback tells nobody. The transaction is over: what is to be stored
   * needs one of its own. An exception is logged and undoes nothing.
   *
   * @param entity what was written; of a map of states, its owner
   * @param attribute the attribute's path, {@code "status"} or {@code "payment.status"}; of a map,
   *     {@code "lines[A1]"} with the key
   * @param from the state that was stored before; null where there was none, as of a new entity
   * @param to the state that is stored now; null where it was taken away, which is refused unless a
   *     setting allows it
   */
  void afterCommit(Object entity, String attribute, @Nullable Enum<?> from, @Nullable Enum<?> to);
}
