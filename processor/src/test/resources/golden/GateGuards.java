import dev.interlock.InterlockGenerated;
import java.lang.SuppressWarnings;

/**
 * The questions on which transitions of {@link Gate} depend, typically answered by what
 * has the state.
 *
 * <p>A guard is asked each time a transition that depends on it is tried, or its refusal
 * would be explained. It should be quick and change nothing.
 */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public interface GateGuards {
  /**
   * Answers whether transitions under this guard are allowed now.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER on {@code open}.
   *
   * @return whether they are
   */
  boolean unlocked();
}
