package dev.interlock.tools.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of an object, asked for by what they have to be. */
final class Members {

  private final Place place;
  private final Map<String, Json> members;

  private Members(Json.Members object) {
    this.place = object.place();
    this.members = object.members();
  }

  /**
   * Takes an object.
   *
   * @param known what it may have; a member more is a misspelt one
   */
  static Members of(Json value, List<String> known) {
    if (!(value instanceof Json.Members object)) {
      throw value.place().wrong("this has to be an object, {…}");
    }
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                throw member
                    .place()
                    .wrong("there is no such member; known are " + String.join(", ", known));
              }
            });
    return new Members(object);
  }

  Place place() {
    return place;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  Json required(String name) {
    Json value = members.get(name);
    if (value == null) {
      throw place.wrong("the member \"" + name + "\" is missing");
    }
    return value;
  }

  private Optional<Json> optional(String name) {
    return Optional.ofNullable(members.get(name));
  }

  Json.Text text(String name) {
    return text(required(name));
  }

  Optional<Json.Text> optionalText(String name) {
    return optional(name).map(Members::text);
  }

  /** Returns a flag, which is false where there is none. */
  boolean flag(String name) {
    return optional(name).map(Members::flag).orElse(false);
  }

  /** Returns a list, which is empty where there is none. */
  List<Json> items(String name) {
    return optional(name).map(Members::items).orElse(List.of());
  }

  /** Returns a list of strings, which is empty where there is none. */
  List<Json.Text> texts(String name) {
    List<Json.Text> texts = new ArrayList<>();
    items(name).forEach(each -> texts.add(text(each)));
    return texts;
  }

  static List<Json> items(Json value) {
    if (value instanceof Json.Items list) {
      return list.items();
    }
    throw value.place().wrong("this has to be a list, […]");
  }

  private static boolean flag(Json value) {
    if (value instanceof Json.Flag flag) {
      return flag.value();
    }
    throw value.place().wrong("this has to be true or false");
  }

  /** A name, or what else is told by a string: not empty, and in one line. */
  private static Json.Text text(Json value) {
    if (!(value instanceof Json.Text text)) {
      throw value.place().wrong("this has to be a string");
    }
    if (text.value().isBlank() || text.value().chars().anyMatch(Character::isISOControl)) {
      throw value.place().wrong("this is no name: it is blank or has a control character");
    }
    return text;
  }
}
