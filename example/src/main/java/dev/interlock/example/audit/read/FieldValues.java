package dev.interlock.example.audit.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What one JSON object says in the fields that the audit reads. */
final class FieldValues {

  private record Value(int rank, JsonToken token, String text) {}

  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  /** Forgets the object of before. */
  void clear() {
    values.clear();
  }

  /** Takes the value at which the parser stands, if its name is one that the audit reads. */
  void take(Optional<Field.Spelling> spelling, JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (spelling.isPresent() && token != JsonToken.VALUE_NULL) {
      Field field = spelling.get().field();
      int rank = spelling.get().rank();
      Value known = values.get(field);
      if (known == null || rank < known.rank()) {
        String text = token.isScalarValue() ? parser.getText() : "";
        values.put(field, new Value(rank, token, text));
      }
    }
  }

  /** The job, as far as it can be told: for messages about the rest of the object. */
  Optional<String> knownJob() {
    try {
      return Optional.of(job());
    } catch (Misread e) {
      return Optional.empty();
    }
  }

  String job() throws Misread {
    String job = textOrNumber(required(Field.JOB), Field.JOB);
    if (job.isBlank()) {
      throw new Misread("the job id is empty", "the id of a job");
    }
    return job;
  }

  JobState state() throws Misread {
    Value value = required(Field.STATE);
    String text = textOrNumber(value, Field.STATE);
    return value.token() == JsonToken.VALUE_STRING
        ? StateNames.named(text)
        : StateNames.numbered(text);
  }

  Optional<JobStateActor> actor() throws Misread {
    Optional<String> text = text(Field.ACTOR);
    return text.isPresent() ? Optional.of(ActorNames.named(text.get())) : Optional.empty();
  }

  Optional<Instant> time() throws Misread {
    Optional<String> text = text(Field.TIME);
    return text.isPresent() ? Times.parse(text.get()) : Optional.empty();
  }

  private Value required(Field field) throws Misread {
    Value value = values.get(field);
    if (value == null) {
      throw new Misread("there is no " + field.label(), "one of the fields " + field.names());
    }
    return value;
  }

  private Optional<String> text(Field field) throws Misread {
    Value value = values.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value.token() != JsonToken.VALUE_STRING) {
      throw new Misread("the " + field.label() + " is no text", "a text in quotation marks");
    }
    return Optional.of(value.text());
  }

  private static String textOrNumber(Value value, Field field) throws Misread {
    if (value.token() != JsonToken.VALUE_STRING && value.token() != JsonToken.VALUE_NUMBER_INT) {
      throw new Misread(
          "the " + field.label() + " is neither a text nor a whole number",
          "a text in quotation marks, or a whole number");
    }
    return value.text();
  }
}
