import dev.interlock.Generated;
import java.lang.SuppressWarnings;

/**
 * Who may make the transitions of {@link Gate}.
 */
@Generated("Gate")
@SuppressWarnings("all")
public enum GateActor {
  /**
   * The actor {@code KEEPER}.
   */
  KEEPER
}
