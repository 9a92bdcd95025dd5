package dev.interlock.processor.output;

import dev.interlock.processor.declaration.Origin;
import java.util.Optional;

/** What is known of the source of a finding. */
interface SourceView {

  /** Nothing is known. */
  SourceView NONE =
      new SourceView() {
        @Override
        public Optional<Excerpt> excerpt(Origin origin) {
          return Optional.empty();
        }

        @Override
        public Optional<Meaning> meaning(Origin origin) {
          return Optional.empty();
        }
      };

  /** Returns what stands at an origin, as far as the source is at hand. */
  Optional<Excerpt> excerpt(Origin origin);

  /** Returns what the annotation of an origin means, if it is one of the user's own. */
  Optional<Meaning> meaning(Origin origin);

  /**
   * What an annotation of the user's own stands for, by its declaration.
   *
   * @param name the annotation, with its at sign
   * @param text what gives it the meaning: what it carries, or an element with its default
   * @param type the annotation's qualified name
   * @param excerpt where that stands, as far as the source is at hand
   */
  record Meaning(String name, String text, String type, Optional<Excerpt> excerpt) {}
}
