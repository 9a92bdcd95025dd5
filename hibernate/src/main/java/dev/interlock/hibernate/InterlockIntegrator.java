package dev.interlock.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.SessionFactoryObserver;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Makes Hibernate judge the states that it writes. It is found as a service; nothing has to be
 * called. Where no entity keeps a state, nothing is added to the session factory.
 */
public final class InterlockIntegrator implements Integrator {

  /** Is called by Hibernate, which needs a constructor. */
  public InterlockIntegrator() {}

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor factory) {
    // The mapping is read when it is whole.
    factory.addObserver(
        new SessionFactoryObserver() {
          @Override
          public void sessionFactoryCreated(SessionFactory created) {
            guard(factory);
          }
        });
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}

  private static void guard(SessionFactoryImplementor factory) {
    Settings settings = new Settings(factory.getProperties());
    CommittedTransitions committed = new CommittedTransitions(listeners(factory, settings));
    Guards guards = new Guards(factory, settings, committed);
    EventListenerRegistry registry = factory.getEventEngine().getListenerRegistry();
    if (!guards.entities().isEmpty()) {
      EntityListener listener = new EntityListener(guards.entities());
      registry.appendListeners(EventType.PRE_INSERT, listener);
      registry.appendListeners(EventType.PRE_UPDATE, listener);
      registry.appendListeners(EventType.PRE_UPSERT, listener);
    }
    if (!guards.maps().isEmpty()) {
      MapListener listener = new MapListener(guards.maps());
      registry.appendListeners(EventType.PRE_COLLECTION_RECREATE, listener);
      registry.appendListeners(EventType.PRE_COLLECTION_REMOVE, listener);
      registry.appendListeners(EventType.PRE_COLLECTION_UPDATE, listener);
    }
  }

  private static List<TransitionListener> listeners(
      SessionFactoryImplementor factory, Settings settings) {
    ClassLoaderService services =
        Objects.requireNonNull(factory.getServiceRegistry().getService(ClassLoaderService.class));
    List<TransitionListener> listeners =
        new ArrayList<>(services.loadJavaServices(TransitionListener.class));
    Object own = settings.listener();
    if (own instanceof TransitionListener listener) {
      listeners.add(listener);
    } else if (own != null) {
      throw new HibernateException(
          Settings.LISTENER + " has to be a TransitionListener, not of " + own.getClass());
    }
    return listeners;
  }
}
