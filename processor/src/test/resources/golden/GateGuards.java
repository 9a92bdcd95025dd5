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
  /** {@return whether {@link GateMoves#open} may pass now} */
  boolean unlocked();
}
