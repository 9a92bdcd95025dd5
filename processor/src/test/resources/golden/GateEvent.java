import dev.interlock.InterlockGenerated;
import dev.interlock.Spelling;
import java.lang.String;
import java.lang.SuppressWarnings;

/** The events of {@link Gate}. */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public enum GateEvent {
  /** See {@link GateMoves#open}. */
  OPEN;

  /**
   * {@return the constant of a name}
   * @param name what it is called
   */
  public static GateEvent of(String name) {
    return Spelling.of(GateEvent.class, name);
  }
}
