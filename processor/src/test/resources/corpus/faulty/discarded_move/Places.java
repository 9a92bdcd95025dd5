package com.example.shop;

import dev.interlock.State;
import dev.interlock.Transition;
import java.util.List;
import java.util.function.Consumer;

/** Everywhere that code can stand. */
enum ParcelStatus implements ParcelStatusMoves {
  @State(initial = true)
  @Transition(on = "send", to = "SENT")
  PACKED {
    @Override
    void log() {
      send(); // expect: warn [discarded-move] send() changes nothing | fix: keep what it returns
    }
  },

  @State(terminal = true)
  SENT;

  static {
    PACKED.send(); // expect: warn [discarded-move] PACKED.send()
  }

  void log() {
    this.send(); // expect: warn [discarded-move] this.send()
  }

  static ParcelStatus parsed(String name) {
    ParcelStatus status = valueOf(name);
    status.toString();
    status.send(); // expect: warn [discarded-move] status.send() | fix: write status = status.send()
    return status;
  }
}

record Label(ParcelStatus status) {
  Label {
    status.send(); // expect: warn [discarded-move] status.send() | fix: keep what it returns
  }

  Label(String name) {
    this(ParcelStatus.valueOf(name));
    status().send(); // expect: warn [discarded-move] status().send() | fix: keep what it returns
  }
}

interface Sender {
  ParcelStatus status();

  default void sendAll() {
    status().send(); // expect: warn [discarded-move] status().send()
  }
}

class Depot {
  private static ParcelStatus last = ParcelStatus.PACKED;
  private ParcelStatus status = ParcelStatus.PACKED;

  static {
    last.send(); // expect: warn [discarded-move] last.send() | fix: write last = last.send()
  }

  {
    status.send(); // expect: warn [discarded-move] status.send() | fix: write status = status.send()
  }

  final Consumer<ParcelStatus> sending = ParcelStatus::send; // expect: warn [discarded-move] ParcelStatus::send

  Depot(List<ParcelStatus> all) {
    all.forEach(each -> each.send()); // expect: warn [discarded-move] each.send()
    all.forEach(
        each -> {
          each.send(); // expect: warn [discarded-move] each.send()
        });
    Runnable later = () -> this.status.send(); // expect: warn [discarded-move] this.status.send() | fix: write this.status = this.status.send()
    later.run();
  }

  int choices(int way) {
    switch (way) {
      case 0 -> status.send(); // expect: warn [discarded-move] status.send() | fix: write status = status.send()
      default -> status = status.send();
    }
    return switch (way) {
      case 1 -> {
        status.send(); // expect: warn [discarded-move] status.send()
        yield 1;
      }
      default -> 0;
    };
  }

  void statements(boolean now) {
    if (now) status.send(); // expect: warn [discarded-move] status.send()
    else (status).send(); // expect: warn [discarded-move] (status).send() | fix: write status = (status).send()
    synchronized (this) {
      status.send(); // expect: warn [discarded-move] status.send()
    }
    try {
      status.send(); // expect: warn [discarded-move] status.send()
    } catch (UnsupportedOperationException unrelated) {
      status.send(); // expect: warn [discarded-move] status.send()
    } finally {
      status.send(); // expect: warn [discarded-move] status.send()
    }
  }

  class Inner {
    void send() {
      status.send(); // expect: warn [discarded-move] status.send() | fix: write status = status.send()
    }
  }

  Runnable classes(ParcelStatus given) {
    ParcelStatus local = given;
    class Local implements Runnable {
      @Override
      public void run() {
        local.send(); // expect: warn [discarded-move] local.send() | fix: keep what it returns
      }
    }
    new Local().run();
    local.send(); // expect: warn [discarded-move] local.send() | fix: keep what it returns
    return new Runnable() {
      @Override
      public void run() {
        given.send(); // expect: warn [discarded-move] given.send() | fix: keep what it returns
      }
    };
  }
}
