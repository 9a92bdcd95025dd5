package dev.interlock.example.audit.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Place;
import dev.interlock.example.audit.history.Unreadable;
import java.io.IOException;
import java.util.Optional;

/** Reads one JSON object with what is said about one job, and hands on what it found. */
final class EntryReader {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Two states in one entry: neither can be trusted.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // The input chooses the names, so they don't belong in the virtual machine's own table.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          // The input is UTF-8: that was told from its beginning.
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  private final String source;
  private final Entry.Kind kind;
  private final String expected;
  private final HistorySink sink;
  private final ObjectStream objects;
  private final FieldValues fields = new FieldValues();

  /**
   * A reader.
   *
   * @param source the file as the user named it
   * @param kind what kind of statement each object is
   * @param expected what should stand where something else does
   * @param sink takes the entries
   */
  EntryReader(String source, Entry.Kind kind, String expected, HistorySink sink)
      throws IOException {
    this.source = source;
    this.kind = kind;
    this.expected = expected;
    this.sink = sink;
    this.objects = new ObjectStream();
  }

  /** Reads the object in the chunk: one entry for the sink, or one unreadable part. */
  void read(Chunk chunk) throws IOException {
    Place place = Place.at(source, chunk.line());
    fields.clear();
    try {
      if (chunk.tooLong()) {
        throw new Misread("this is longer than " + Chunk.MAX_BYTES + " bytes", expected);
      }
      int malformed = chunk.malformedAt();
      if (malformed >= 0) {
        place = Place.at(source, chunk.lineOf(malformed));
        throw new Misread("there are bytes that are no UTF-8", "text in UTF-8");
      }
      try {
        if (!objects.read(chunk, fields)) {
          fields.clear();
          readAlone(chunk);
        }
      } catch (JsonProcessingException e) {
        // Where the parser's own limits are reached (depth, length of a name), it doesn't say
        // where.
        int line = Optional.ofNullable(e.getLocation()).map(JsonLocation::getLineNr).orElse(1);
        place = Place.at(source, chunk.line() + line - 1);
        throw new Misread("this is no valid JSON: " + firstLine(e.getOriginalMessage()), expected);
      }
      sink.entry(
          new Entry(place, kind, fields.job(), fields.state(), fields.actor(), fields.time()));
    } catch (Misread e) {
      sink.unreadable(new Unreadable(place, fields.knownJob(), e.problem(), e.expected()));
    }
  }

  /** Reads the chunk with a parser of its own, which says what is wrong in which line. */
  private void readAlone(Chunk chunk) throws IOException, Misread {
    try (JsonParser parser = JSON.createParser(chunk.bytes(), 0, chunk.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Misread("this is no JSON object", expected);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        Optional<Field.Spelling> field = Field.named(parser.currentName());
        parser.nextToken();
        fields.take(field, parser);
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new Misread("something follows the JSON object", expected);
      }
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
