package dev.interlock.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;

/**
 * Ours among Hibernate's settings. Each of {@code mode}, {@code start} and {@code null} is said of
 * all attributes, or of one: {@code interlock.hibernate.mode.com.example.Order.status}.
 */
final class Settings {

  static final String PREFIX = "interlock.hibernate.";
  static final String MODE = PREFIX + "mode";
  static final String START = PREFIX + "start";
  static final String NULL = PREFIX + "null";
  static final String LISTENER = PREFIX + "listener";

  private final Map<String, Object> all;
  private final Set<String> unread = new TreeSet<>();

  Settings(Map<String, Object> all) {
    this.all = all;
    for (String key : all.keySet()) {
      if (key.startsWith(PREFIX)) {
        unread.add(key);
      }
    }
  }

  Mode mode(Place place) {
    return Mode.valueOf(
        value(MODE, place, List.of("strict", "through", "off")).toUpperCase(Locale.ROOT));
  }

  boolean anyStart(Place place) {
    return isAny(value(START, place, List.of("initial", "any")));
  }

  static boolean isAny(@Nullable Object start) {
    return "any".equals(start);
  }

  boolean mayBeNull(Place place) {
    return value(NULL, place, List.of("refused", "allowed")).equals("allowed");
  }

  @Nullable
  Object listener() {
    unread.remove(LISTENER);
    return all.get(LISTENER);
  }

  /** A misspelt setting would leave something open that somebody believes closed. */
  void requireAllRead(List<Place> places) {
    if (!unread.isEmpty()) {
      throw new HibernateException(
          "no setting of Interlock is called "
              + String.join(", ", unread)
              + "; there are "
              + String.join(", ", MODE, START, NULL, LISTENER)
              + ", the first three also of one attribute, "
              + places.stream().map(place -> MODE + "." + place).collect(Collectors.joining(", ")));
    }
  }

  /** The narrowest that is set; the first of the values where none is. */
  private String value(String setting, Place place, List<String> values) {
    List<String> keys = new ArrayList<>(place.keys(setting));
    keys.add(setting);
    unread.removeAll(keys);
    for (String key : keys) {
      Object value = all.get(key);
      if (value != null) {
        if (!values.contains(value.toString())) {
          throw new HibernateException(
              key + " is '" + value + "'; it can be " + String.join(" or ", values));
        }
        return value.toString();
      }
    }
    return values.get(0);
  }
}
