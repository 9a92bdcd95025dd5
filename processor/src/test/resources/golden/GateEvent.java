import dev.interlock.InterlockGenerated;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/** The events of {@link Gate}. */
@InterlockGenerated("Gate")
@SuppressWarnings("all")
public enum GateEvent {
  /**
   * The event {@code open}.
   *
   * <p>From {@link Gate#SHUT} to {@link Gate#OPEN}, by KEEPER, if {@code unlocked}.
   */
  OPEN("open");

  /** The name as the machine declares it. */
  private final String declared;

  /**
   * Makes a constant.
   *
   * @param declared the name as the machine declares it
   */
  GateEvent(String declared) {
    this.declared = declared;
  }

  /**
   * Returns the name as the machine declares it.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return declared;
  }
}
