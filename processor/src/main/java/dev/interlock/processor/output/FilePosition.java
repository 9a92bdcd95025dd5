package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Place;
import java.util.Optional;

/** Where a place is that no element of the compiler's stands for. */
final class FilePosition {

  private static final String POSITION = "%s:%d";

  private FilePosition() {}

  /** Returns the file and the line; nothing for an origin, which only the source can tell. */
  static Optional<String> of(Place place) {
    if (place instanceof Place.Expression at) {
      return Optional.of(POSITION.formatted(at.file(), at.line()));
    }
    return place instanceof Place.TextLine at
        ? Optional.of(POSITION.formatted(at.file(), at.line()))
        : Optional.empty();
  }
}
