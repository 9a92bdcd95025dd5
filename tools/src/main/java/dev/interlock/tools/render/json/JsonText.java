package dev.interlock.tools.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a text in JSON, and keeps where each value stands. */
final class JsonText implements AutoCloseable {

  /** How messages of the parser's tell a place besides that of the fault. */
  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: [^;]*; line: (\\d+), column: \\d+]");

  private final JsonParser parser;

  private JsonText(String text) throws IOException {
    this.parser =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .createParser(text);
  }

  /**
   * Reads a text.
   *
   * @throws InvalidLifecycle if it is no JSON, or more than one value
   */
  static Json read(String text) {
    try (JsonText json = new JsonText(text)) {
      return json.whole();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new InvalidLifecycle(
          at == null ? 1 : Math.max(1, at.getLineNr()),
          at == null ? 1 : Math.max(1, at.getColumnNr()),
          "this is no JSON: " + SOURCE.matcher(e.getOriginalMessage()).replaceAll("line $1"));
    } catch (IOException e) {
      // Nothing is read but a string.
      throw new UncheckedIOException(e);
    }
  }

  private Json whole() throws IOException {
    if (parser.nextToken() == null) {
      throw new InvalidLifecycle(1, 1, "there is nothing but blanks; a lifecycle is an object");
    }
    Json whole = value("");
    if (parser.nextToken() != null) {
      throw place("").wrong("the lifecycle has ended before; nothing may follow it");
    }
    return whole;
  }

  private Place place(String path) {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(at.getLineNr(), at.getColumnNr(), path);
  }

  /** Reads the value whose first token has been read. */
  private Json value(String path) throws IOException {
    Place place = place(path);
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(place);
      case START_ARRAY -> items(place);
      case VALUE_STRING -> new Json.Text(place, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(place, parser.getBooleanValue());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(place, parser.getText());
      default -> new Json.Nothing(place);
    };
  }

  private Json members(Place place) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(place.in(name).path()));
    }
    return new Json.Members(place, members);
  }

  private Json items(Place place) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(place.path() + "[" + items.size() + "]"));
    }
    return new Json.Items(place, items);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
