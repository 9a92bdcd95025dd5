package dev.interlock.example.audit.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.interlock.example.JobState;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.replay.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * The report for programs: a JSON object on each line, with a {@code type} of {@code finding},
 * {@code unreadable} or, in the last line, {@code summary}. Fields that aren't known are left out.
 */
public final class JsonReport implements Report {

  private final JsonGenerator out;

  /**
   * A report.
   *
   * @param writer where to write it
   * @throws IOException if the writer can't be used
   */
  public JsonReport(Writer writer) throws IOException {
    out = new JsonFactory().createGenerator(writer);
    out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void finding(Finding finding) throws IOException {
    begin("finding");
    out.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    place(finding.entry().place());
    out.writeStringField("job", finding.entry().job());
    optional("from", finding.from().map(JobState::name));
    out.writeStringField("to", finding.entry().state().name());
    optional("actor", finding.entry().actor());
    optional("time", finding.entry().time());
    out.writeStringField("why", finding.why());
    out.writeArrayFieldStart("allowed");
    for (JobState state : finding.allowed()) {
      out.writeString(state.name());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  @Override
  public void unreadable(Unreadable unreadable) throws IOException {
    begin("unreadable");
    place(unreadable.place());
    optional("job", unreadable.job());
    out.writeStringField("problem", unreadable.problem());
    out.writeStringField("expected", unreadable.expected());
    out.writeEndObject();
  }

  @Override
  public void summary(Summary summary) throws IOException {
    begin("summary");
    out.writeNumberField("entries", summary.entries());
    out.writeNumberField("jobs", summary.jobs());
    out.writeNumberField("findings", summary.findings());
    out.writeNumberField("faultyJobs", summary.faultyJobs());
    out.writeNumberField("unreadable", summary.unreadable());
    out.writeNumberField("exitStatus", summary.exitStatus());
    out.writeEndObject();
    out.writeRaw('\n');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void begin(String type) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", type);
  }

  private void place(Place place) throws IOException {
    out.writeStringField("file", place.source());
    if (place.line().isPresent()) {
      out.writeNumberField("line", place.line().getAsLong());
    }
  }

  private void optional(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().toString());
    }
  }
}
