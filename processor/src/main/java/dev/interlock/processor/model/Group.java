package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Origin;
import java.util.List;

/**
 * A group of states: a name that stands for all of its members, however many there will be.
 *
 * @param name the name
 * @param members the members in the order of the enum; empty if only sentinels name the group
 * @param origin where it is named first
 */
public record Group(String name, List<State> members, Origin origin) {

  public Group {
    members = List.copyOf(members);
  }
}
