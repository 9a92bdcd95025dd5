package dev.interlock.processor.output;

import dev.interlock.processor.read.TypeKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which enum's types have which names in this compilation. It remembers what was written: Eclipse's
 * builder may show an enum to one processor twice in a build.
 */
public final class NameOwners {

  private final Map<TypeKey, Owner> owners = new HashMap<>();

  /** Makes the list of a compilation in which nothing is named. */
  public NameOwners() {}

  /**
   * An enum that has a name.
   *
   * @param type the enum
   * @param name the simple name that one of its types has
   */
  record Owner(TypeKey type, String name) {}

  /**
   * Claims a name for an enum's type.
   *
   * @return who has it already, perhaps the same enum: in whatever case of letters, as some systems
   *     find a file by either
   */
  Optional<Owner> claim(TypeKey named, String simpleName, TypeKey type) {
    TypeKey file = named.sibling(named.name().toLowerCase(Locale.ROOT));
    return Optional.ofNullable(owners.putIfAbsent(file, new Owner(type, simpleName)));
  }
}
