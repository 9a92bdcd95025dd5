package dev.interlock.hibernate;

import java.util.ArrayList;
import java.util.List;

/**
 * Where states are kept.
 *
 * @param entity the entity's name
 * @param type the entity's class
 * @param attribute the attribute's path in it
 */
record Place(String entity, Class<?> type, String attribute) {

  Place inside(String part) {
    return new Place(entity, type, attribute + "." + part);
  }

  /** The setting's keys that mean this attribute: of the entity, then of the classes above it. */
  List<String> keys(String setting) {
    List<String> keys = new ArrayList<>();
    keys.add(setting + "." + this);
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      keys.add(setting + "." + each.getName() + "." + attribute);
    }
    return keys;
  }

  @Override
  public String toString() {
    return entity + "." + attribute;
  }
}
