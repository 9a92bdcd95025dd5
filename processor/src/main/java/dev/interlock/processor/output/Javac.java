package dev.interlock.processor.output;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What only javac has. Other compilers may run where none of its classes are: there, ours that
 * mention them can't even be loaded.
 */
public final class Javac {

  private Javac() {}

  /** Returns what is asked of javac, or nothing where it isn't installed. */
  public static <T> Optional<T> only(Supplier<Optional<T>> asked) {
    try {
      return asked.get();
    } catch (NoClassDefFoundError absent) {
      return Optional.empty();
    }
  }
}
