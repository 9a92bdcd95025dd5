import dev.interlock.InterlockGenerated;
import dev.interlock.Spelling;
import java.lang.String;
import java.lang.SuppressWarnings;

/** Who may make the transitions of {@link Gate}. */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public enum GateActor {
  /** The actor {@code KEEPER}. */
  KEEPER;

  /**
   * {@return the constant of a name}
   * @param name what it is called
   */
  public static GateActor of(String name) {
    return Spelling.of(GateActor.class, name);
  }
}
