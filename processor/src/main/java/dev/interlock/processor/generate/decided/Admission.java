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
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the question whether an actor is among some, and the sets for those that are many. */
final class Admission {

  /** Up to here they are compared one by one. */
  private static final int FEW = 4;

  /** Names of one string: a name of a hundred letters each stays under a class file's limit. */
  private static final int MOST_NAMES = 200;

  private final Scope scope;
  private final String name;
  private final Map<Set<String>, String> sets = new LinkedHashMap<>();

  Admission(Scope scope) {
    this.scope = scope;
    this.name = scope.helper("Admitted");
  }

  /** The expression that is true where the actors admit {@code by}; nothing if they admit all. */
  Optional<CodeBlock> of(Actors actors) {
    if (actors.anyone()) {
      return Optional.empty();
    }
    if (actors.names().size() > FEW) {
      String set = sets.computeIfAbsent(actors.names(), first -> "BY_" + (sets.size() + 1));
      return Optional.of(CodeBlock.of("$L.$L.contains(by)", name, set));
    }
    CodeBlock any =
        actors.names().stream()
            .map(actor -> CodeBlock.of("by == $L", scope.actorConstant(actor)))
            .collect(CodeBlock.joining(" || "));
    // Error Prone wants an "or" in an "and" to have parentheses.
    return Optional.of(actors.names().size() == 1 ? any : CodeBlock.of("($L)", any));
  }

  /** Adds the sets that were asked for. */
  void addTo(TypeSpec.Builder type) {
    if (sets.isEmpty()) {
      return;
    }
    TypeSpec.Builder holder = Hidden.type(name, "Actors who may make some of the moves.\n");
    TypeName set = Scope.setOf(scope.actor);
    sets.forEach(
        (names, field) ->
            holder.addField(
                Hidden.field(set, field, "Who may.")
                    .initializer("of($L)", strings(List.copyOf(names)))
                    .build()));
    type.addType(holder.addMethod(parsed(set)).build());
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
    for (int from = 0; from < names.size(); from += MOST_NAMES) {
      List<String> part = names.subList(from, Math.min(names.size(), from + MOST_NAMES));
      strings.add(
          CodeBlock.of(
              "$S", part.stream().map(scope::constantOfActor).collect(Collectors.joining(" "))));
    }
    return CodeBlock.join(strings, ",\n");
  }
}
