package dev.interlock.hibernate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;

/** A database of a test's own, and Hibernate on it, as an application has it. */
final class Database implements AutoCloseable {

  private final SessionFactory factory;
  private final List<EntityManager> open = new ArrayList<>();

  Database() {
    this(Map.of());
  }

  Database(Map<String, Object> settings) {
    this("all", settings);
  }

  /** Started as Spring and JPA do it. */
  Database(String unit, Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("jakarta.persistence.jdbc.url", Server.database());
    all.put("jakarta.persistence.schema-generation.database.action", "create");
    all.put("hibernate.jdbc.batch_size", "20");
    factory = Persistence.createEntityManagerFactory(unit, all).unwrap(SessionFactory.class);
  }

  /** What most tests share; each begins with empty tables. */
  static Database shared() {
    Shared.DATABASE.clear();
    return Shared.DATABASE;
  }

  private static final class Shared {
    static final Database DATABASE = new Database();
  }

  /** Empties the tables. */
  void clear() {
    close(open);
    @SuppressWarnings("unchecked")
    List<String> tables =
        user()
            .createNativeQuery("select tablename from pg_tables where schemaname = 'public'")
            .getResultList();
    sql("truncate " + String.join(", ", tables));
  }

  SessionFactory factory() {
    return factory;
  }

  /** A user, in a transaction. */
  EntityManager user() {
    EntityManager user = factory.createEntityManager();
    open.add(user);
    user.getTransaction().begin();
    return user;
  }

  void store(Object... entities) {
    in(
        user -> {
          for (Object entity : entities) {
            user.persist(entity);
          }
        });
  }

  /** Does it in a transaction, which is committed. */
  void in(Consumer<EntityManager> work) {
    EntityManager user = user();
    work.accept(user);
    user.getTransaction().commit();
  }

  void sql(String statement) {
    in(user -> user.createNativeQuery(statement).executeUpdate());
  }

  /** What is stored, as one sees it who has loaded nothing before. */
  String stored(String column, String table) {
    return (String)
        user().createNativeQuery("select " + column + " from " + table).getSingleResult();
  }

  @Override
  public void close() {
    close(open);
    factory.close();
  }

  private static void close(List<EntityManager> users) {
    for (EntityManager user : users) {
      if (user.getTransaction().isActive()) {
        user.getTransaction().rollback();
      }
      user.close();
    }
    users.clear();
  }
}
