package dev.interlock.tools.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of one kind that a lifecycle lists, each once. */
final class Known {

  private final String what;
  private final String list;
  private final Map<String, Place> places = new LinkedHashMap<>();

  /**
   * Begins without a name.
   *
   * @param what one of them is, for messages
   * @param list the member that lists them
   */
  Known(String what, String list) {
    this.what = what;
    this.list = list;
  }

  /** Takes a name down, which is new. */
  String add(Json.Text name) {
    Place earlier = places.put(name.value(), name.place());
    if (earlier != null) {
      throw name.place()
          .wrong(
              "there is a second %s %s; the first is in line %d"
                  .formatted(what, name.value(), earlier.line()));
    }
    return name.value();
  }

  List<String> addAll(List<Json.Text> names) {
    List<String> added = new ArrayList<>();
    names.forEach(name -> added.add(add(name)));
    return added;
  }

  boolean has(String name) {
    return places.containsKey(name);
  }

  /** Returns a name, which has been taken down. */
  String find(Json.Text name) {
    if (!has(name.value())) {
      throw name.place()
          .wrong(
              "there is no %s %s; correct the name, or add it to \"%s\""
                  .formatted(what, name.value(), list));
    }
    return name.value();
  }

  /** Returns names that have been taken down, each once. */
  List<String> findAll(List<Json.Text> names) {
    Known once = new Known(what, list);
    names.forEach(this::find);
    return once.addAll(names);
  }

  /** Returns such names in the order in which they were taken down. */
  List<String> inOrder(List<String> names) {
    return places.keySet().stream().filter(names::contains).toList();
  }
}
