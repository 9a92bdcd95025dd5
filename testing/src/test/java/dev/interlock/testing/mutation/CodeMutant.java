package dev.interlock.testing.mutation;

import java.util.Map;

/**
 * What was generated for an enum with one change.
 *
 * @param sort which sort of change it is
 * @param change what was changed, in words
 * @param sources all sources by their names, the enum among them
 */
record CodeMutant(String sort, String change, Map<String, String> sources) {}
