package dev.interlock.testing.mutation;

import dev.interlock.testing.LifecycleTests;
import dev.interlock.testing.random.RandomWalks;
import dev.interlock.testing.walk.Driver;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/** What is published, each as a user would have it as a test. */
enum Helper {
  /** All that was generated, held against a table that is the specification. */
  MATRIX {
    @Override
    <S extends Enum<S>> Stream<? extends DynamicNode> tests(
        Class<S> type, Path table, Driver<S> driver) {
      return LifecycleTests.of(type).matrix(table);
    }
  },

  /** All that was generated, held against the graph that was generated. */
  METHODS {
    @Override
    <S extends Enum<S>> Stream<? extends DynamicNode> tests(
        Class<S> type, Path table, Driver<S> driver) {
      return LifecycleTests.of(type).methods();
    }
  },

  /** A shortest tour. */
  TOUR {
    @Override
    <S extends Enum<S>> Stream<? extends DynamicNode> tests(
        Class<S> type, Path table, Driver<S> driver) {
      return LifecycleTests.of(type).drive(driver).tour();
    }
  },

  /** The simple ways to an end. */
  WAYS {
    @Override
    <S extends Enum<S>> Stream<? extends DynamicNode> tests(
        Class<S> type, Path table, Driver<S> driver) {
      return LifecycleTests.of(type).drive(driver).ways();
    }
  },

  /** The refusals. */
  REFUSALS {
    @Override
    <S extends Enum<S>> Stream<? extends DynamicNode> tests(
        Class<S> type, Path table, Driver<S> driver) {
      return LifecycleTests.of(type).drive(driver).refusals();
    }
  },

  /** Random walks. */
  WALKS {
    @Override
    <S extends Enum<S>> Stream<? extends DynamicNode> tests(
        Class<S> type, Path table, Driver<S> driver) {
      return RandomWalks.of(type, driver).seed(1).moves(MOVES).tests();
    }
  };

  /** Fewer where only some changes are tried: most walks go to their end. */
  private static final int MOVES = Boolean.getBoolean("interlock.full") ? 5_000 : 500;

  abstract <S extends Enum<S>> Stream<? extends DynamicNode> tests(
      Class<S> type, Path table, Driver<S> driver);

  /** Returns whether a test fails, or can't even be made. */
  <S extends Enum<S>> boolean notices(Class<S> type, Path table, Driver<S> driver) {
    try {
      return tests(type, table, driver).anyMatch(Helper::fails);
    } catch (RuntimeException | Error e) {
      return true;
    }
  }

  private static boolean fails(DynamicNode node) {
    if (node instanceof DynamicContainer container) {
      return container.getChildren().anyMatch(Helper::fails);
    }
    try {
      ((DynamicTest) node).getExecutable().execute();
      return false;
    } catch (TestAbortedException e) {
      return false;
    } catch (Throwable e) {
      return true;
    }
  }
}
