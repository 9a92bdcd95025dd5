package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle.Arc;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a move takes: what it depends on. That is an actor exactly where an arc that it may meet
 * names actors, and the guards exactly where one is guarded.
 */
record Takes(boolean actor, boolean guards) {

  static Takes of(List<Arc> met) {
    return new Takes(
        met.stream().anyMatch(arc -> !arc.actors().isEmpty()),
        met.stream().anyMatch(arc -> arc.guard().isPresent()));
  }

  /** Returns the parameters of a move behind what is asked. */
  List<String> parameters(ModuleNames names, List<String> asked) {
    List<String> parameters = new ArrayList<>(asked);
    if (actor) {
      parameters.add("by: " + names.actor());
    }
    if (guards) {
      parameters.add("guards: " + names.guards());
    }
    return parameters;
  }

  /** Returns the parameters of a question in each of its strengths, the weakest first. */
  Set<List<String>> strengths(ModuleNames names, List<String> asked) {
    Set<List<String>> strengths = new LinkedHashSet<>();
    strengths.add(asked);
    strengths.add(new Takes(actor, false).parameters(names, asked));
    strengths.add(parameters(names, asked));
    return strengths;
  }

  /** Returns the parameters of a function in which every strength is answered. */
  List<String> optional(ModuleNames names, List<String> asked) {
    List<String> parameters = new ArrayList<>(asked);
    if (actor) {
      parameters.add("by?: " + names.actor());
    }
    if (guards) {
      parameters.add("guards?: " + names.guards());
    }
    return parameters;
  }

  /** Returns the arguments that hand on what was told, behind those given, with commas between. */
  String arguments(String given) {
    return given + (actor ? ", by" : "") + (guards ? ", guards" : "");
  }

  /**
   * Returns the arguments that hand on what was told to what may take more: in the place of an
   * actor who doesn't matter stands none.
   */
  List<String> handedOn(Takes other, List<String> given) {
    List<String> arguments = new ArrayList<>(given);
    if (actor) {
      arguments.add("by");
    } else if (guards && other.actor) {
      arguments.add("undefined");
    }
    if (guards) {
      arguments.add("guards");
    }
    return arguments;
  }
}
