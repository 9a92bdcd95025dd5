package dev.interlock.hibernate;

import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Reads what is stored now, in the same transaction, where what was loaded says too little. */
final class StoredStates {

  private StoredStates() {}

  /**
   * Reads attributes of an entity.
   *
   * @param lock whether nobody else may change the row until the end of the transaction
   * @return the values in the attributes' order; null if there is no such row
   */
  static Object @Nullable [] of(
      @Nullable SharedSessionContractImplementor session,
      String entity,
      Object id,
      List<GuardedAttribute> attributes,
      boolean lock) {
    StringBuilder query = new StringBuilder("select ");
    for (GuardedAttribute attribute : attributes) {
      query.append("e.").append(attribute.name()).append(", ");
    }
    query.setLength(query.length() - 2);
    query.append(" from ").append(entity).append(" e where id(e) = :id");
    List<Object> rows = rows(session, entity, query.toString(), id, lock);
    if (rows.isEmpty()) {
      return null;
    }
    return rows.get(0) instanceof Object[] several ? several : new Object[] {rows.get(0)};
  }

  /** Reads the states in a map: of its values, or of a part of them. */
  static Map<Object, @Nullable Object> ofMap(
      @Nullable SharedSessionContractImplementor session,
      String entity,
      Object id,
      String map,
      String part) {
    String query =
        "select key(m), m%s from %s e join e.%s m where id(e) = :id".formatted(part, entity, map);
    Map<Object, @Nullable Object> states = new HashMap<>();
    for (Object row : rows(session, entity, query, id, false)) {
      Object[] pair = (Object[]) row;
      states.put(pair[0], pair[1]);
    }
    return states;
  }

  private static List<Object> rows(
      @Nullable SharedSessionContractImplementor session,
      String entity,
      String text,
      Object id,
      boolean lock) {
    if (session == null) {
      throw unknown(entity, id);
    }
    session.getJdbcCoordinator().executeBatch(); // what waits there may be of the same row
    TypedQuery<Object> query = session.createQuery(text, Object.class);
    query.setParameter("id", id);
    query.setFlushMode(FlushModeType.COMMIT); // a flush is under way
    if (lock && session.isTransactionInProgress()) {
      query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
    }
    return query.getResultList();
  }

  static HibernateException unknown(String entity, Object id) {
    return new HibernateException(
        entity
            + "#"
            + id
            + " isn't written: what is stored has to be read before it can be judged, and this"
            + " Hibernate doesn't say in which StatelessSession. Use a Session, or Hibernate 7, or"
            + " leave this entity to the database's trigger and set "
            + Settings.MODE
            + "."
            + entity
            + ".<attribute>=off");
  }
}
