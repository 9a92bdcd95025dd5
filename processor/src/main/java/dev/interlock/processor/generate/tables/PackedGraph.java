package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import javax.lang.model.element.Modifier;

/**
 * Writes a machine that is too large for a line an arc: as strings that it is packed into, and the
 * method that reads them.
 */
final class PackedGraph {

  /** Characters of one string: three bytes each stay under a class file's 65,535. */
  private static final int MOST_CHARACTERS = 20_000;

  private final Scope scope;

  PackedGraph(Scope scope) {
    this.scope = scope;
  }

  /** Adds what the lifecycle is made of, and the methods that say and read it. */
  void addTo(TypeSpec.Builder type, MethodSpec.Builder lifecycle) {
    Packed packed = new Packed(scope);
    lifecycle
        .addCode("// By places in the lists of states and names: too many arcs for a line each.\n")
        .addStatement(
            "unpack(\nlifecycle,\n$L.split(\" \"),\n$L.chars().iterator())",
            joined(String.join(" ", packed.names())),
            joined(packed.data()));
    CodeBlock states =
        scope.machine.states().stream().map(scope::constant).collect(CodeBlock.joining(",\n"));
    type.addMethod(
        MethodSpec.methodBuilder("states")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("Spells out the states.\n\n@return the states that are spoken of\n")
            .returns(ArrayTypeName.of(scope.state))
            .addStatement("return new $T[] {\n$L\n}", scope.state, states)
            .build());
    type.addMethod(unpacking());
  }

  private MethodSpec unpacking() {
    return MethodSpec.methodBuilder("unpack")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc(
            """
            Adds what is packed: parts of two lists, of names and of states, and a letter that says
            what they are. A list is its length and its items, by their places among all.

            @param lifecycle what it is added to
            @param names all names
            @param data the parts
            """)
        .addParameter(scope.graphBuilder(), "lifecycle")
        .addParameter(String[].class, "names")
        .addParameter(PrimitiveIterator.OfInt.class, "data")
        .addCode(
            new Text()
                .with("state", scope.state)
                .with("string", TypeName.get(String.class))
                .with("arrays", Arrays.class)
                .of(
                    """
                    $state:T[] states = states();
                    while (data.hasNext()) {
                      $string:T[] words = new $string:T[data.nextInt()];
                      $arrays:T.setAll(words, each -> names[data.nextInt()]);
                      $state:T[] members = new $state:T[data.nextInt()];
                      $arrays:T.setAll(members, each -> states[data.nextInt()]);
                      switch (data.nextInt()) {
                        case 'i' -> lifecycle.initial(members);
                        case 't' -> lifecycle.terminal(members);
                        case 's' -> lifecycle.sentinel(members);
                        case 'g' -> lifecycle.group(words[0], members);
                        case 'e' -> lifecycle.events(words);
                        case 'a' -> lifecycle.actors(words);
                        default -> {
                          // Arcs: an event, a guard and actors; then the two ends of each.
                          for (int each = 0; each < members.length; each += 2) {
                            lifecycle.arc(members[each], members[each + 1]);
                            lifecycle.by($arrays:T.copyOfRange(words, 2, words.length));
                            if (!words[0].isEmpty()) {
                              lifecycle.on(words[0]);
                            }
                            if (!words[1].isEmpty()) {
                              lifecycle.guard(words[1]);
                            }
                          }
                        }
                      }
                    }
                    """))
        .build();
  }

  /** A text as string literals, a line each. */
  private static CodeBlock joined(String text) {
    List<CodeBlock> literals = new ArrayList<>();
    for (int from = 0; from < text.length(); from += MOST_CHARACTERS) {
      int to = Math.min(text.length(), from + MOST_CHARACTERS);
      literals.add(CodeBlock.of("\"$L\"", escaped(text.substring(from, to))));
    }
    return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(literals, ",\n"));
  }

  /** Escapes all that isn't a letter or digit, so that no source encoding and no quote matters. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            character -> {
              if (character < 128 && (Character.isLetterOrDigit(character) || character == ' ')) {
                escaped.append((char) character);
              } else {
                escaped.append(String.format(character < 128 ? "\\%03o" : "\\u%04x", character));
              }
            });
    return escaped.toString();
  }
}
