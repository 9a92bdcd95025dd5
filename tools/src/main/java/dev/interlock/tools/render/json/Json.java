package dev.interlock.tools.render.json;

import java.util.List;
import java.util.Map;

/** A value in JSON, and where it stands. */
sealed interface Json {

  /** Returns where it stands. */
  Place place();

  /** A string. */
  record Text(Place place, String value) implements Json {}

  /** True or false. */
  record Flag(Place place, boolean value) implements Json {}

  /** A number, as it is written. */
  record Numeral(Place place, String value) implements Json {}

  /** Null. */
  record Nothing(Place place) implements Json {}

  /** A list. */
  record Items(Place place, List<Json> items) implements Json {}

  /** An object; the members in their order. */
  record Members(Place place, Map<String, Json> members) implements Json {}
}
