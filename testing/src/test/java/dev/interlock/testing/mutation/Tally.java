package dev.interlock.testing.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What became of a machine's mutants, as a row of a table. */
final class Tally {

  private final String name;
  private final Map<Helper, Integer> noticed = new EnumMap<>(Helper.class);
  private final List<String> survivors = new ArrayList<>();
  private int mutants;
  private int rejected;
  private int warned;
  private int equivalent;
  private int killed;

  Tally(String name) {
    this.name = name;
  }

  void reject() {
    mutants++;
    rejected++;
  }

  void same() {
    mutants++;
    equivalent++;
  }

  void judge(String change, boolean isWarned, Set<Helper> by) {
    mutants++;
    warned += isWarned ? 1 : 0;
    by.forEach(helper -> noticed.merge(helper, 1, Integer::sum));
    if (by.isEmpty()) {
      survivors.add(name + ": " + change);
    } else {
      killed++;
    }
  }

  List<String> survivors() {
    return survivors;
  }

  static String head(Set<Helper> helpers) {
    StringBuilder text =
        new StringBuilder("| | mutants | rejected | warned | the same | noticed |");
    helpers.forEach(each -> text.append(' ').append(title(each)).append(" |"));
    text.append("\n|---|---:|---:|---:|---:|---:|").append("---:|".repeat(helpers.size()));
    return text.append('\n').toString();
  }

  String row(Set<Helper> helpers) {
    StringBuilder text = new StringBuilder();
    text.append(
        "| %s | %d | %d | %d | %d | %d |"
            .formatted(name, mutants, rejected, warned, equivalent, killed));
    helpers.forEach(each -> text.append(' ').append(noticed.getOrDefault(each, 0)).append(" |"));
    return text.append('\n').toString();
  }

  private static String title(Helper helper) {
    return helper.name().toLowerCase(Locale.ROOT);
  }

  void add(Tally other) {
    mutants += other.mutants;
    rejected += other.rejected;
    warned += other.warned;
    equivalent += other.equivalent;
    killed += other.killed;
    other.noticed.forEach((helper, count) -> noticed.merge(helper, count, Integer::sum));
    survivors.addAll(other.survivors);
  }
}
