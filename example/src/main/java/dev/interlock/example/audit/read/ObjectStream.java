package dev.interlock.example.audit.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;

/**
 * Parses one flat JSON object after the other with one parser, as making a parser takes as long as
 * parsing a line. It is fed an object at a time, so that it can't read beyond; and it takes what is
 * right, and leaves it to others to say what is wrong.
 */
final class ObjectStream {

  /** A parser remembers every name that it has met: behind so many bytes a new one begins. */
  private static final int RENEWED_BEHIND = Chunk.MAX_BYTES;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private final FieldNames names = new FieldNames();
  private JsonParser parser = JSON.createNonBlockingByteArrayParser();
  private long fed;

  ObjectStream() throws IOException {}

  /**
   * Takes the fields of the object in the chunk.
   *
   * @return false if the chunk holds anything but one object, or if there are objects, arrays or
   *     names that stand twice in it; some of its fields may have been taken then
   */
  boolean read(Chunk chunk, FieldValues fields) throws IOException {
    boolean complete = false;
    try {
      ((ByteArrayFeeder) parser.getNonBlockingInputFeeder())
          .feedInput(chunk.bytes(), 0, chunk.length());
      complete =
          parser.nextToken() == JsonToken.START_OBJECT
              && takeAll(fields)
              && parser.nextToken() == JsonToken.NOT_AVAILABLE;
    } catch (JsonProcessingException e) {
      // Not complete.
    }
    fed += chunk.length();
    if (!complete || fed > RENEWED_BEHIND) {
      parser.close();
      parser = JSON.createNonBlockingByteArrayParser();
      fed = 0;
    }
    return complete;
  }

  private boolean takeAll(FieldValues fields) throws IOException {
    names.restart();
    JsonToken token = parser.nextToken();
    while (token == JsonToken.FIELD_NAME && names.take(parser.currentName())) {
      if (!parser.nextToken().isScalarValue()) {
        return false;
      }
      fields.take(names.field(), parser);
      token = parser.nextToken();
    }
    return token == JsonToken.END_OBJECT;
  }
}
