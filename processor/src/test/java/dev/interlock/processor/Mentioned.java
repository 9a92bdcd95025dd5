package dev.interlock.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which classes of one package mention which others of it, by the names in their sources. */
final class Mentioned {

  /** A comment, a text block, a string or a character: what stands in it is no name. */
  private static final Pattern NO_CODE =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'",
          Pattern.DOTALL);

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?[\\w.]*?(\\w+);", Pattern.MULTILINE);

  /** A sealed type and those that it permits are one thing in several files. */
  private static final Pattern PERMITS = Pattern.compile("\\bpermits [\\w., \n]+");

  private static final Pattern NAME = Pattern.compile("\\w+");

  private final Map<String, Set<String>> mentioned = new TreeMap<>();

  /**
   * Reads a package.
   *
   * @param sources the text of each file, by the name of its class
   */
  Mentioned(Map<String, String> sources) {
    sources.forEach(
        (name, source) -> {
          String code = NO_CODE.matcher(source).replaceAll("\"\"");
          Set<String> names = new LinkedHashSet<>();
          String body = PERMITS.matcher(IMPORT.matcher(code).replaceAll("")).replaceAll("");
          NAME.matcher(body).results().map(match -> match.group()).forEach(names::add);
          // What is imported under one of our names is another class.
          IMPORT.matcher(code).results().map(match -> match.group(1)).forEach(names::remove);
          names.retainAll(sources.keySet());
          names.remove(name);
          mentioned.put(name, names);
        });
  }

  /** Returns a shortest way from a class round to itself, {@code A -> B -> A}, if there is one. */
  Optional<String> cycle() {
    return mentioned.keySet().stream()
        .flatMap(name -> round(name).stream())
        .min((one, other) -> Integer.compare(one.size(), other.size()))
        .map(classes -> String.join(" -> ", classes));
  }

  private Optional<List<String>> round(String start) {
    Set<String> seen = new HashSet<>();
    Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
    while (!ways.isEmpty()) {
      List<String> way = ways.remove();
      for (String next : mentioned.getOrDefault(way.get(way.size() - 1), Set.of())) {
        List<String> further = new ArrayList<>(way);
        further.add(next);
        if (next.equals(start)) {
          return Optional.of(further);
        }
        if (seen.add(next)) {
          ways.add(further);
        }
      }
    }
    return Optional.empty();
  }
}
