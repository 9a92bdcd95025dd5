package dev.interlock.hibernate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractEvent;
import org.hibernate.event.spi.EventSource;

/** What an event says of its session. */
final class Sessions {

  /**
   * Hibernate 7 has widened the method's result, and the result is part of what a compiled call
   * names: whichever of the two is there is looked up once.
   */
  private static final MethodHandle SESSION = lookUp();

  private Sessions() {}

  private static MethodHandle lookUp() {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    MethodType common =
        MethodType.methodType(SharedSessionContractImplementor.class, AbstractEvent.class);
    try {
      return lookup.findVirtual(
          AbstractEvent.class,
          "getSession",
          MethodType.methodType(SharedSessionContractImplementor.class));
    } catch (NoSuchMethodException seven) {
      try {
        return lookup
            .findVirtual(
                AbstractEvent.class, "getSession", MethodType.methodType(EventSource.class))
            .asType(common);
      } catch (ReflectiveOperationException six) {
        throw new LinkageError("neither Hibernate 6 nor 7", six);
      }
    } catch (IllegalAccessException e) {
      throw new LinkageError("Hibernate's events can't be read", e);
    }
  }

  /**
   * Returns the session; null for a {@code StatelessSession} of Hibernate 6, which says nothing.
   */
  static @Nullable SharedSessionContractImplementor of(AbstractEvent event) {
    try {
      return (SharedSessionContractImplementor) SESSION.invokeExact(event);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
