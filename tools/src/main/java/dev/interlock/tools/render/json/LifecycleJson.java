package dev.interlock.tools.render.json;

import dev.interlock.tools.model.Lifecycle;
import java.util.Objects;

/**
 * A lifecycle as JSON, and back: {@code read(write(lifecycle))} equals the lifecycle. The schema is
 * the resource {@code lifecycle.schema.json} beside this class.
 */
public final class LifecycleJson {

  /** The identifier of the schema that what is written conforms to. */
  public static final String SCHEMA = LifecycleForm.SCHEMA;

  /** The version of what is written, and the only one that is read. */
  public static final int VERSION = LifecycleForm.VERSION;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private LifecycleJson() {}

  /** Writes a lifecycle; the same one always as the same text, which ends with a line feed. */
  public static String write(Lifecycle lifecycle) {
    return new LifecycleWriting().write(Objects.requireNonNull(lifecycle, "lifecycle"));
  }

  /**
   * Reads a lifecycle. Arcs and the members of groups are put into the order of the states.
   *
   * @throws InvalidLifecycle if the text is no JSON, has not the form that the schema describes,
   *     names a state, event or actor that isn't listed, or says the same twice; it says where
   */
  public static Lifecycle read(String text) {
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new LifecycleReading(JsonText.read(json)).read();
  }
}
