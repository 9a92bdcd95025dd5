package dev.interlock.hibernate;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Tells the listeners of what was written, once it is committed. */
final class CommittedTransitions {

  private static final Logger LOGGER = System.getLogger(TransitionListener.class.getName());

  private final List<TransitionListener> listeners;

  CommittedTransitions(List<TransitionListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** What is written now is told later; where nobody says in which transaction, never. */
  void written(
      @Nullable SharedSessionContractImplementor session,
      Object entity,
      String attribute,
      @Nullable Object from,
      @Nullable Object to) {
    if (listeners.isEmpty() || session == null || from == to) {
      return;
    }
    Runnable telling = () -> tell(entity, attribute, (Enum<?>) from, (Enum<?>) to);
    if (session.isTransactionInProgress()) {
      session
          .getTransactionCoordinator()
          .getLocalSynchronizations()
          .registerSynchronization(new AfterCommit(telling));
    } else {
      telling.run();
    }
  }

  private void tell(Object entity, String attribute, @Nullable Enum<?> from, @Nullable Enum<?> to) {
    for (TransitionListener listener : listeners) {
      try {
        listener.afterCommit(entity, attribute, from, to);
      } catch (RuntimeException e) {
        // It is stored: whoever has committed must not be told the opposite.
        LOGGER.log(Level.ERROR, "a listener failed, of " + attribute + " of " + entity, e);
      }
    }
  }

  /** No record: two that say the same are two. */
  private static final class AfterCommit implements Synchronization {

    private final Runnable telling;

    AfterCommit(Runnable telling) {
      this.telling = telling;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        telling.run();
      }
    }
  }
}
