package dev.interlock.testing.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in a cell: {@code PAID [small] / CUSTOMER; IN_REVIEW / CUSTOMER}, or {@code
 * PAID if small by CUSTOMER}; nothing or a dash where the event is refused, {@code =} or {@code
 * ignored} where it is ignored.
 */
final class WayReader {

  private static final Set<String> REFUSED = Set.of("", "-", "–", "—", "refused");
  private static final Set<String> IGNORED = Set.of("=", "ignored", "*ignored*", "_ignored_");
  private static final Pattern NEXT = Pattern.compile("[;\n]");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<target>[^\\[/]+?)"
              + "(?:\\s*\\[(?<guard>[^\\]]*)\\]|\\s+if\\s+(?<question>\\S+))?"
              + "(?:\\s*/\\s*(?<actors>.+)|\\s+by\\s+(?<people>.+))?");
  private static final Pattern AND = Pattern.compile("\\s*(?:,|\\sor\\s)\\s*");

  private final Vocabulary<?> vocabulary;

  WayReader(Vocabulary<?> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a cell.
   *
   * @return the ways, in their order; none if the cell says that it is refused. Empty if the cell
   *     can't be understood, which is then a problem
   */
  Optional<List<Way>> ways(Cell cell) {
    if (REFUSED.contains(lower(cell.text()))) {
      return Optional.of(List.of());
    }
    List<Way> ways = new ArrayList<>();
    boolean whole = true;
    int at = 0;
    for (String each : NEXT.split(cell.text(), -1)) {
      if (!each.isBlank()) {
        // Several lines of a quoted cell: their column isn't known, their beginning is.
        int indent = each.length() - each.stripLeading().length();
        boolean first = cell.text().lastIndexOf('\n', at) < 0;
        Place place = first ? cell.place().after(at + indent) : cell.place();
        Optional<Way> way = way(place, each.strip());
        way.ifPresent(ways::add);
        whole &= way.isPresent();
      }
      at += each.length() + 1;
    }
    return whole ? Optional.of(ways) : Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Optional<Way> way(Place place, String text) {
    if (IGNORED.contains(lower(text))) {
      return Optional.of(Way.IGNORED);
    }
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      vocabulary.problem(
          place,
          "'" + text + "' can't be understood; a cell is written TARGET [guard] / ACTOR, ACTOR");
      return Optional.empty();
    }
    Optional<String> target = vocabulary.state(place, words.group("target").strip());
    Optional<String> written = either(words, "guard", "question");
    Optional<String> guard = written.flatMap(name -> vocabulary.guard(place, name));
    Optional<List<String>> actors =
        either(words, "actors", "people")
            .map(names -> actors(place, names))
            .orElse(Optional.of(List.of()));
    return target.isPresent() && written.isPresent() == guard.isPresent()
        ? actors.map(each -> new Way(target, guard, each))
        : Optional.empty();
  }

  private static Optional<String> either(Matcher words, String one, String other) {
    return Optional.ofNullable(words.group(one))
        .or(() -> Optional.ofNullable(words.group(other)))
        .map(String::strip);
  }

  /** Reads names of actors; empty if one is nobody's. */
  Optional<List<String>> actors(Place place, String names) {
    List<String> actors = new ArrayList<>();
    boolean whole = true;
    for (String name : AND.split(names.strip(), -1)) {
      Optional<String> actor = vocabulary.actor(place, name);
      actor.ifPresent(actors::add);
      whole &= actor.isPresent();
    }
    return whole ? Optional.of(actors) : Optional.empty();
  }
}
