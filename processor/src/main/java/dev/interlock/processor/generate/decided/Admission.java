package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Actors;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the question whether an actor is among some, and the sets for those that are many. */
final class Admission {

  /** Up to here they are compared one by one. */
  private static final int FEW = 4;

  /** Characters of one string: three bytes each stay under a class file's limit. */
  private static final int MOST_CHARACTERS = 20_000;

  /** Sets of one class: more would be an initialiser that javac refuses. */
  private static final int MOST_SETS = 1_000;

  private final Scope scope;
  private final Map<Set<String>, Integer> sets = new LinkedHashMap<>();

  Admission(Scope scope) {
    this.scope = scope;
  }

  /** The expression that is true where the actors admit {@code by}; nothing if they admit all. */
  Optional<CodeBlock> of(Actors actors) {
    if (actors.anyone()) {
      return Optional.empty();
    }
    if (actors.names().size() > FEW) {
      int place = sets.computeIfAbsent(actors.names(), first -> sets.size());
      return Optional.of(
          CodeBlock.of("$L.$L.contains(by)", holder(place / MOST_SETS), field(place)));
    }
    CodeBlock any =
        actors.names().stream()
            .map(actor -> CodeBlock.of("by == $L", scope.actorConstant(actor)))
            .collect(CodeBlock.joining(" || "));
    // Error Prone wants an "or" in an "and" to have parentheses.
    return Optional.of(actors.names().size() == 1 ? any : CodeBlock.of("($L)", any));
  }

  private static String field(int place) {
    return "BY_" + (place + 1);
  }

  private String holder(int number) {
    return scope.helper(number == 0 ? "Admitted" : "Admitted" + (number + 1));
  }

  /** Adds the sets that were asked for. */
  void addTo(TypeSpec.Builder type) {
    List<Set<String>> all = List.copyOf(sets.keySet());
    for (int from = 0; from < all.size(); from += MOST_SETS) {
      type.addType(holding(all, from, Math.min(all.size(), from + MOST_SETS)));
    }
  }

  private TypeSpec holding(List<Set<String>> all, int from, int to) {
    TypeName set = Scope.setOf(scope.actor);
    TypeSpec.Builder holder =
        Hidden.type(holder(from / MOST_SETS), "Actors who may make some of the moves.\n");
    for (int place = from; place < to; place++) {
      holder.addField(
          Hidden.field(set, field(place), "Who may.")
              .initializer("of($L)", strings(List.copyOf(all.get(place))))
              .build());
    }
    return holder.addMethod(parsed(set)).build();
  }

  private MethodSpec parsed(TypeName set) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("Returns the actors of some names.\n\n")
        .addJavadoc("@param names the names, with a space between two\n@return the actors\n")
        .addParameter(String[].class, "names")
        .varargs()
        .returns(set)
        .addCode(
            scope
                .text()
                .with("set", set)
                .with("sets", EnumSet.class)
                .with("string", String.class)
                .with("actors", Scope.qualifier(scope.actor))
                .of(
                    """
                    $set:T actors = $sets:T.noneOf($actor:T.class);
                    for ($string:T actor : $string:T.join(" ", names).split(" ")) {
                      actors.add($actors:L.valueOf(actor));
                    }
                    return actors;
                    """))
        .build();
  }

  private CodeBlock strings(List<String> names) {
    List<CodeBlock> strings = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String name : names) {
      if (part.length() + name.length() > MOST_CHARACTERS) {
        strings.add(CodeBlock.of("$S", part.toString()));
        part.setLength(0);
      }
      part.append(part.isEmpty() ? "" : " ").append(scope.constantOfActor(name));
    }
    strings.add(CodeBlock.of("$S", part.toString()));
    return CodeBlock.join(strings, ",\n");
  }
}
