package dev.interlock.tools.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What whoever reads or runs a script has to know. */
final class Remarks {

  private Remarks() {}

  static List<String> of(Plan plan) {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        plan.settings().steps() == Steps.STRICT
            ? "One statement makes one transition. A column that stays as it is passes."
            : "One statement may make several transitions, one after the other. A column that stays"
                + " as it is passes.");
    Stored lifecycle = plan.lifecycle();
    if (!lifecycle.sentinels().isEmpty()) {
      remarks.add(
          "No states, and therefore refused: " + String.join(", ", lifecycle.sentinels()) + ".");
    }
    remarks.addAll(plan.target().dialect().ddl().remarks(plan));
    if (plan.settings().actor().isEmpty() && !lifecycle.actors().isEmpty()) {
      remarks.add("Who acts isn't asked here.");
    }
    if (!lifecycle.guards().isEmpty()) {
      remarks.add(
          "Guards, in brackets, are asked by the application alone: "
              + String.join(", ", lifecycle.guards())
              + ". What they would refuse passes here.");
    }
    if (!lifecycle.former().isEmpty()) {
      remarks.add(migration(plan));
    }
    return remarks;
  }

  private static String migration(Plan plan) {
    String renamed =
        plan.lifecycle().former().entrySet().stream()
            .map(each -> each.getKey() + " is " + each.getValue() + " today")
            .collect(Collectors.joining(", "));
    return plan.settings().rolling()
        ? "Former names are accepted: "
            + renamed
            + ". Order: 1. this script; 2. the release, version by version; 3. when no older"
            + " version runs any more, the script that is written without --rolling, which renames"
            + " what is stored and refuses former names."
        : "Former names are replaced: "
            + renamed
            + ". Order for one release: 1. stop the version that writes them; 2. this script;"
            + " 3. start the new one. If both run for a time, run the script that is written with"
            + " --rolling before the release, and this one when no older version runs any more.";
  }
}
