// How classes of public projects hold a state: what they do with it keeps to the lifecycle.
package corpus.sound.usage.field;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** As Curator's LeaderLatch. */
class Latch {
  private final AtomicReference<TaskState> state = new AtomicReference<>(TaskState.NEW);

  boolean start() {
    return state.compareAndSet(TaskState.NEW, TaskState.RUNNING);
  }

  void finish() {
    state.updateAndGet(TaskState::finish);
  }

  void fail() {
    state.getAndUpdate(before -> before.fail());
  }
}

/** As Guava's AbstractService: the state is in a snapshot with what belongs to it. */
class Service {
  private volatile Snapshot snapshot = new Snapshot(TaskState.NEW);

  void start() {
    snapshot = new Snapshot(snapshot.state.start());
  }

  void fail(Throwable cause) {
    snapshot = new Snapshot(snapshot.state.fail(), cause);
  }

  Throwable cause() {
    return snapshot.cause;
  }

  private static final class Snapshot {
    final TaskState state;
    final Throwable cause;

    Snapshot(TaskState state) {
      this(state, null);
    }

    Snapshot(TaskState state, Throwable cause) {
      this.state = Objects.requireNonNull(state);
      this.cause = cause;
    }
  }
}

/** As JobRunr's job states: each state is an object of a class of its own. */
abstract class Stage {
  private final TaskState name;

  Stage(TaskState name) {
    this.name = name;
  }

  TaskState name() {
    return name;
  }
}

class Finished extends Stage {
  Finished() {
    super(TaskState.DONE);
  }
}

/** As Elasticsearch's Lifecycle. */
class Lifecycle {
  private volatile TaskState state = TaskState.NEW;

  boolean canMoveToDone() {
    return switch (state) {
      case RUNNING -> true;
      case NEW, DONE -> false;
      case FAILED -> throw new IllegalStateException("can't finish when failed");
    };
  }

  synchronized boolean moveToDone() {
    if (canMoveToDone()) {
      state = state.finish();
      return true;
    }
    return false;
  }
}

/** As Spring Batch's JobExecution, whose enum knows how to go on. */
class Execution {
  private volatile TaskState status = TaskState.NEW;

  Execution() {}

  Execution(Execution original) {
    this.status = original.getStatus();
  }

  TaskState getStatus() {
    return status;
  }

  void start() {
    status = status.start();
  }

  void advance() {
    status = status.advance();
  }

  void upgradeStatus(TaskState other) {
    this.status = this.status.upgradeTo(other);
  }

  void change(UnaryOperator<TaskState> how) {
    status = how.apply(status);
  }
}

/** Of no machine's type, whatever is put there. */
class Holder<S> {
  S state;

  void set(S state) {
    this.state = state;
  }
}

class Holding extends Holder<TaskState> {
  void start() {
    state = TaskState.NEW.start();
    set(state.finish());
  }
}
