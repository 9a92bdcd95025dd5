package dev.interlock.tools.testing;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** Tells a refusal from a failure of the test's own. */
public final class Refused {

  private static final Pattern OURS =
      Pattern.compile("(?is).*(can't (begin|go|leave)|states_of_).*");

  private Refused() {}

  /** Fails unless the lifecycle has refused it. */
  public static void check(Server server, SQLException failure) {
    if (!OURS.matcher(String.valueOf(failure.getMessage())).matches()) {
      throw new AssertionError(server.dialect() + " says: " + failure.getMessage(), failure);
    }
  }
}
