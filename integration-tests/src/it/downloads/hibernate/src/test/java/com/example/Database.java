package com.example;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A database in memory, and as many users of it as a test wants, each in a transaction. */
class Database implements AutoCloseable {

  private final EntityManagerFactory factory =
      Persistence.createEntityManagerFactory(
          "test",
          Map.of(
              "jakarta.persistence.jdbc.url",
              "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
  private final List<EntityManager> users = new ArrayList<>();

  EntityManagerFactory factory() {
    return factory;
  }

  EntityManager user() {
    EntityManager user = factory.createEntityManager();
    users.add(user);
    user.getTransaction().begin();
    return user;
  }

  /** What a test begins with may be in any state: it is restored, so to speak. */
  void store(Object... entities) {
    EntityManager user = user();
    user.setProperty("interlock.hibernate.start", "any");
    for (Object entity : entities) {
      user.persist(entity);
    }
    user.getTransaction().commit();
  }

  /** What is stored, as one sees it who has loaded nothing before. */
  <T> T stored(Class<T> type, long id) {
    return user().find(type, id);
  }

  @Override
  public void close() {
    for (EntityManager user : users) {
      if (user.getTransaction().isActive()) {
        user.getTransaction().rollback();
      }
      user.close();
    }
    factory.close();
  }
}
