package dev.interlock.example.audit.report;

import dev.interlock.example.JobState;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import dev.interlock.example.audit.replay.Names;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The report for people: a few lines for each finding, in the order of the input. */
public final class TextReport implements Report {

  private final Writer out;

  /**
   * A report.
   *
   * @param out where to write it
   */
  public TextReport(Writer out) {
    this.out = out;
  }

  @Override
  public void finding(Finding finding) throws IOException {
    line(place(finding.entry().place()) + ": job " + finding.entry().job() + ": " + move(finding));
    line("    why:     " + finding.why());
    if (finding.kind() != Finding.Kind.TIME) {
      line("    allowed: " + allowed(finding));
    }
  }

  @Override
  public void unreadable(Unreadable unreadable) throws IOException {
    String job = unreadable.job().map(id -> " (job " + id + ")").orElse("");
    line(place(unreadable.place()) + ": can't be read" + job + ": " + unreadable.problem());
    line("    expected: " + unreadable.expected());
  }

  @Override
  public void summary(Summary summary) throws IOException {
    String entries = count(summary.entries(), "entry", "entries");
    String jobs = count(summary.jobs(), "job", "jobs");
    line(entries + " about " + jobs + ": " + findings(summary) + unreadable(summary));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private static String move(Finding finding) {
    JobState to = finding.entry().state();
    return finding.from().map(from -> Names.of(from) + " -> " + Names.of(to)).orElse(Names.of(to))
        + finding.entry().actor().map(actor -> " by " + actor).orElse("");
  }

  private static String allowed(Finding finding) {
    if (finding.from().filter(JobState::isTerminal).isPresent()) {
      return "nothing";
    }
    String states = finding.allowed().isEmpty() ? "nothing" : Names.of(finding.allowed());
    return switch (finding.kind()) {
      case UNDECLARED, ACTOR ->
          states + finding.entry().actor().map(actor -> " (to " + actor + ")").orElse("");
      case NO_PATH -> states + " (in one step or several)";
      case START, TIME -> states;
    };
  }

  private static String place(Place place) {
    return place.source() + (place.line().isPresent() ? ":" + place.line().getAsLong() : "");
  }

  private static String findings(Summary summary) {
    return summary.findings() == 0
        ? "no findings"
        : count(summary.findings(), "finding", "findings")
            + " in "
            + count(summary.faultyJobs(), "job", "jobs");
  }

  private static String unreadable(Summary summary) {
    return summary.unreadable() == 0
        ? ""
        : "; " + count(summary.unreadable(), "place", "places") + " couldn't be read";
  }

  private static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  private void line(String text) throws IOException {
    out.write(printable(text));
    out.write('\n');
  }

  /** The text with control characters spelt out: the input shall not steer the terminal. */
  private static String printable(String text) {
    if (isPrintable(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isISOControl(c)) {
        result.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static boolean isPrintable(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isISOControl(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
