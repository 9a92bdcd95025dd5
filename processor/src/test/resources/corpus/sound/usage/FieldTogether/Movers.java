// How moves come about in real code.
package corpus.sound.usage.field;

import java.util.Map;
import java.util.function.UnaryOperator;

/** As Kafka's membership managers: one method through which all moves go. */
class Member {
  private TaskState state = TaskState.NEW;

  void start() {
    transitionTo(TaskState.RUNNING);
  }

  protected void transitionTo(TaskState next) {
    if (!state.equals(next) && !state.canTransitionTo(next)) {
      throw new IllegalStateException("from " + state + " to " + next);
    }
    this.state = next;
  }

  void close() {
    if (state == TaskState.DONE || state == TaskState.FAILED) {
      return;
    }
    state = state == TaskState.NEW ? state.start().fail() : state.fail();
  }
}

/** As Tomcat's LifecycleBase: private, with whatever else there is to do. */
class Component {
  private volatile TaskState state = TaskState.NEW;

  protected synchronized void setState(TaskState next) {
    setStateInternal(next, true);
  }

  synchronized void start() {
    setStateInternal(TaskState.RUNNING, false);
  }

  private synchronized void setStateInternal(TaskState next, boolean tell) {
    this.state = this.state == next ? this.state : this.state.transitionTo(next);
    if (tell) {
      System.out.println(next);
    }
  }
}

/** By events of its own. */
class Listener {
  private TaskState state = TaskState.NEW;
  private final Map<Event, UnaryOperator<TaskState>> table =
      Map.of(Event.START, TaskState::start, Event.FINISH, TaskState::finish);

  enum Event {
    START,
    FINISH,
    FAIL
  }

  void on(Event event) {
    state =
        switch (event) {
          case START -> state.start();
          case FINISH -> state.finish();
          case FAIL -> state.fail();
        };
  }

  void onOld(Event event) {
    TaskState next;
    switch (event) {
      case START:
        next = state.start();
        break;
      case FINISH:
        next = state.finish();
        break;
      default:
        throw new IllegalArgumentException();
    }
    state = next;
  }

  void onSome(Event event) {
    TaskState next = null;
    if (event == Event.START) {
      next = state.start();
    } else if (event == Event.FAIL) {
      next = state.fail();
    }
    if (next != null) {
      state = next;
    }
  }

  void onListed(Event event) {
    state = table.get(event).apply(state);
  }
}

/** All through an interface, which has no field. */
interface HasState {
  TaskState getState();

  void setState(TaskState state);
}

class Having implements HasState {
  private TaskState state = TaskState.NEW;

  @Override
  public TaskState getState() {
    return state;
  }

  @Override
  public void setState(TaskState next) {
    state = state.transitionTo(next);
  }
}

class Starter {
  void start(HasState any) {
    any.setState(any.getState().start());
  }
}
