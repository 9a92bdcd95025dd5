import dev.interlock.InterlockGenerated;
import java.lang.SuppressWarnings;

/** Who may make the transitions of {@link Gate}. */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public enum GateActor {
  /** The actor {@code KEEPER}. */
  KEEPER
}
