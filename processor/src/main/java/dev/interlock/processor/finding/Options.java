package dev.interlock.processor.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiler's options that are ours, read.
 *
 * @param severities the severities that are set
 * @param values the values of those that set no check, by their names
 * @param unread those that can't be read, in the order of their names
 */
public record Options(
    Map<Check, Severity> severities, Map<String, String> values, List<Option> unread) {

  /** The names of those that set no check. */
  private static final Set<String> OTHERS = Set.of();

  public Options {
    severities = Map.copyOf(severities);
    values = Map.copyOf(values);
    unread = List.copyOf(unread);
  }

  /**
   * Returns the names of the options that are ours.
   *
   * @param given the options that the compiler was given: those of them that begin like ours are
   *     ours too, known or not
   */
  public static Set<String> names(Set<String> given) {
    return Stream.of(
            Arrays.stream(Check.values()).map(Check::option),
            OTHERS.stream(),
            given.stream().filter(Options::isOurs))
        .flatMap(names -> names)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Reads the compiler's options; a null value is an option without one. */
  public static Options read(Map<String, String> given) {
    return read(given, OTHERS);
  }

  /**
   * Reads the compiler's options.
   *
   * @param others the names of those that set no check
   */
  static Options read(Map<String, String> given, Set<String> others) {
    Map<Check, Severity> severities = new EnumMap<>(Check.class);
    Map<String, String> values = new LinkedHashMap<>();
    List<Option> unread = new ArrayList<>();
    for (Map.Entry<String, String> entry : new TreeMap<>(given).entrySet()) {
      Option option = new Option(entry.getKey(), Optional.ofNullable(entry.getValue()).orElse(""));
      if (others.contains(option.name())) {
        values.put(option.name(), option.value());
      } else if (isOurs(option.name())) {
        Optional<Check> check = Check.find(option.id()).filter(each -> !each.fixed());
        Optional<Severity> severity = option.severity();
        if (check.isPresent() && severity.isPresent()) {
          severities.put(check.get(), severity.get());
        } else {
          unread.add(option);
        }
      }
    }
    return new Options(severities, values, unread);
  }

  private static boolean isOurs(String name) {
    return name.startsWith(Option.PREFIX);
  }
}
