package dev.interlock.testing.mutation;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What was generated for an enum with one change.
 *
 * @param sort which sort of change it is
 * @param change what was changed, in words
 * @param made makes all sources by their names, the enum among them: there are many mutants
 */
record CodeMutant(String sort, String change, Supplier<Map<String, String>> made) {

  Map<String, String> sources() {
    return made.get();
  }
}
