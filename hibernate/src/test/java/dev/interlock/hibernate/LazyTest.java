package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.PAID;
import static dev.interlock.hibernate.model.OrderStatus.PLACED;
import static dev.interlock.hibernate.model.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.interlock.IllegalTransitionException;
import dev.interlock.hibernate.model.HasStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A status that isn't loaded with its entity: what it was is asked when it is overwritten. */
class LazyTest {

  private static final String LAZY = "dev.interlock.hibernate.model.Lazy";

  private final Class<?> type = enhanced();
  private final SessionFactory factory = factory(type);
  private final Session session = factory.openSession();

  @BeforeEach
  void store() throws ReflectiveOperationException {
    session.beginTransaction();
    session.persist(type.getConstructor().newInstance());
    session.getTransaction().commit();
    session.clear();
    session.beginTransaction();
  }

  @AfterEach
  void close() {
    session.getTransaction().rollback();
    session.close();
    factory.close();
  }

  @Test
  void whatWasNotLoadedIsAsked() {
    HasStatus lazy = loaded();
    lazy.setStatus(SHIPPED);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(session::flush)
        .withMessageContaining("Lazy#0.status: OrderStatus.PLACED can't go to SHIPPED");
  }

  @Test
  void aLegalMovePasses() {
    loaded().setStatus(PAID);
    session.flush();
    session.clear();
    assertThat(loaded().getStatus()).isEqualTo(PAID);
  }

  @Test
  void whatIsNotLoadedIsNotWritten() {
    HasStatus lazy = loaded();
    lazy.setNote("unrelated");
    session.flush();
    assertThat(Hibernate.isPropertyInitialized(lazy, "status")).isFalse();
    assertThat(lazy.getStatus()).isEqualTo(PLACED);
  }

  private HasStatus loaded() {
    HasStatus lazy = (HasStatus) session.find(type, 0L);
    assertThat(Hibernate.isPropertyInitialized(lazy, "status")).isFalse();
    return lazy;
  }

  private static SessionFactory factory(Class<?> type) {
    Configuration configuration =
        new Configuration(
            new BootstrapServiceRegistryBuilder().applyClassLoader(type.getClassLoader()).build());
    configuration.addAnnotatedClass(type);
    configuration.setProperty("jakarta.persistence.schema-generation.database.action", "create");
    configuration.setProperty("jakarta.persistence.jdbc.url", Server.database());
    return configuration.buildSessionFactory();
  }

  /** As a build plug-in of Hibernate's does it. */
  private static Class<?> enhanced() {
    Enhancer enhancer =
        BytecodeProviderInitiator.buildDefaultBytecodeProvider()
            .getEnhancer(new DefaultEnhancementContext());
    ClassLoader loader =
        new ClassLoader(LazyTest.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(LAZY)) {
              return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
              return loaded;
            }
            byte[] bytes = Objects.requireNonNull(enhancer.enhance(name, bytes(name)));
            return defineClass(name, bytes, 0, bytes.length);
          }

          private byte[] bytes(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
              return Objects.requireNonNull(in).readAllBytes();
            } catch (IOException e) {
              throw new ClassNotFoundException(name, e);
            }
          }
        };
    try {
      return Class.forName(LAZY, true, loader);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(LAZY, e);
    }
  }
}
