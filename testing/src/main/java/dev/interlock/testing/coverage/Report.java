package dev.interlock.testing.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What tests have met of a lifecycle, and what they haven't. Immutable. */
public final class Report {

  private final String lifecycle;
  private final Map<Sort, Share> shares;

  private Report(String lifecycle, Map<Sort, Share> shares) {
    this.lifecycle = lifecycle;
    this.shares = shares;
  }

  static Report of(String lifecycle, Collection<Goal> all, Set<Goal> met) {
    Map<Sort, Share> shares = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      List<Goal> own = all.stream().filter(goal -> goal.sort() == sort).toList();
      List<Goal> missing = own.stream().filter(goal -> !met.contains(goal)).toList();
      shares.put(sort, new Share(own.size() - missing.size(), missing));
    }
    return new Report(lifecycle, shares);
  }

  /** Returns the enum's simple name. */
  public String lifecycle() {
    return lifecycle;
  }

  /** Returns how much of a sort was met. */
  public Share share(Sort sort) {
    return Objects.requireNonNull(shares.get(sort), "sort");
  }

  /** Returns the report as text: a line a sort, and what is missing, of many the first. */
  public String text() {
    return new ReportText(this).text();
  }

  /** Returns the report as a Markdown table, and a list of everything that is missing. */
  public String markdown() {
    return new ReportText(this).markdown();
  }

  /**
   * Fails if less was met than a threshold asks for.
   *
   * @throws AssertionError if less was; it has the report
   */
  public void require(Threshold threshold) {
    List<String> below = new ArrayList<>();
    shares.forEach(
        (sort, share) -> {
          int percent = threshold.percent(sort);
          if (share.percent() < percent) {
            below.add("%s %d %%, not %d %%".formatted(sort.title(), share.percent(), percent));
          }
        });
    if (!below.isEmpty()) {
      throw new AssertionError(
          "the tests have met too little of "
              + lifecycle
              + ": "
              + String.join("; ", below)
              + "\n"
              + text());
    }
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text();
  }
}
