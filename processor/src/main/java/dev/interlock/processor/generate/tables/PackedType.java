package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that reads a machine which is too large for tables and lines that somebody
 * reads: as strings that it is packed into, from which the tables and the graph are made.
 */
public final class PackedType {

  /** Characters of one string: three bytes each, as names may have, stay under 65,535. */
  private static final int MOST_CHARACTERS = 20_000;

  private final Scope scope;

  /** Writes a machine's. */
  public PackedType(Scope scope) {
    this.scope = scope;
  }

  String name() {
    return scope.helper("Packed");
  }

  /** Returns the type. */
  public TypeSpec type() {
    Packed packed = new Packed(scope);
    TypeName states = ArrayTypeName.of(scope.state);
    return TypeSpec.classBuilder(name())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            """
            The machine in parts of two lists, of names and of states, and a letter that says what
            they are. A list is its length and its items, by their places among all.
            """)
        .addField(
            field(String[].class, "names", "All names.")
                .initializer("$L.split($S)", joined(String.join(" ", packed.names())), " ")
                .build())
        .addField(
            field(states, "states", "All states.")
                .initializer("{\n$L\n}", scope.constants(",\n"))
                .build())
        .addField(
            field(String.class, "data", "The parts.").initializer(joined(packed.data())).build())
        .addField(TypeName.INT, "at", Modifier.PRIVATE)
        .addField(FieldSpec.builder(String[].class, "words").initializer("{}").build())
        .addField(FieldSpec.builder(states, "members").initializer("{}").build())
        .addField(TypeName.CHAR, "kind")
        .addMethod(next())
        .addMethod(spread())
        .addMethod(number())
        .build();
  }

  private static FieldSpec.Builder field(Type type, String name, String meaning) {
    return field(TypeName.get(type), name, meaning);
  }

  private static FieldSpec.Builder field(TypeName type, String name, String meaning) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
        .addJavadoc("$L\n", meaning);
  }

  private MethodSpec next() {
    return MethodSpec.methodBuilder("next")
        .addJavadoc("{@return whether there is one more part, which is read}\n")
        .returns(TypeName.BOOLEAN)
        .addCode(
            scope
                .text()
                .with("string", String.class)
                .of(
                    """
                    if (at == data.length()) {
                      return false;
                    }
                    words = new $string:T[number()];
                    for (int each = 0; each < words.length; each++) {
                      words[each] = names[number()];
                    }
                    int[] places = new int[number()];
                    for (int each = 0; each < places.length; each++) {
                      places[each] = number();
                    }
                    kind = data.charAt(at++);
                    if (kind == '=') {
                      kind = '-';
                      places = spread(places);
                    }
                    members = new $state:T[places.length];
                    for (int each = 0; each < places.length; each++) {
                      members[each] = states[places[each]];
                    }
                    return true;
                    """))
        .build();
  }

  private MethodSpec spread() {
    return MethodSpec.methodBuilder("spread")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc(
            """
            {@return the two ends of each arc}
            @param rows where all begin, then the first and the last place of each row of ends
            """)
        .addParameter(int[].class, "rows")
        .returns(int[].class)
        .addCode(
            scope
                .text()
                .with("stream", IntStream.class)
                .of(
                    """
                    $stream:T.Builder ends = $stream:T.builder();
                    for (int row = 1; row < rows.length; row += 2) {
                      for (int to = rows[row]; to <= rows[row + 1]; to++) {
                        ends.add(rows[0]).add(to);
                      }
                    }
                    return ends.build().toArray();
                    """))
        .build();
  }

  private MethodSpec number() {
    return MethodSpec.methodBuilder("number")
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("{@return the next three digits}\n")
        .returns(TypeName.INT)
        .addCode(
            scope
                .text()
                .with("base", Packed.BASE)
                .with("zero", Packed.ZERO)
                .of(
                    """
                    int number = 0;
                    for (int end = at + 3; at < end; at++) {
                      number = number * $base:L + data.charAt(at) - '$zero:L';
                    }
                    return number;
                    """))
        .build();
  }

  /** Returns what tells a graph's builder each part. */
  CodeBlock described() {
    return scope
        .text()
        .with("packed", name())
        .with("arrays", Arrays.class)
        .of(
            """
            $packed:L part = new $packed:L();
            while (part.next()) {
              switch (part.kind) {
                case 'i' -> lifecycle.initial(part.members);
                case 't' -> lifecycle.terminal(part.members);
                case 's' -> lifecycle.sentinel(part.members);
                case 'g' -> lifecycle.group(part.words[0], part.members);
                case 'f' -> lifecycle.formerly(part.members[0], part.words);
                case 'n' -> lifecycle.ignores(part.words[0], part.members);
                case 'e' -> lifecycle.events(part.words);
                case 'a' -> lifecycle.actors(part.words);
                default -> {
                  // Arcs: an event, a guard and actors; then the two ends of each.
                  for (int each = 0; each < part.members.length; each += 2) {
                    lifecycle.arc(part.members[each], part.members[each + 1]);
                    lifecycle.by($arrays:T.copyOfRange(part.words, 2, part.words.length));
                    if (!part.words[0].isEmpty()) {
                      lifecycle.on(part.words[0]);
                    }
                    if (!part.words[1].isEmpty()) {
                      lifecycle.guard(part.words[1]);
                    }
                  }
                }
              }
            }
            """);
  }

  /** A text as string literals, a line each. */
  private static CodeBlock joined(String text) {
    List<CodeBlock> literals = new ArrayList<>();
    int from = 0;
    // Once at least: a machine without any name has a text too.
    do {
      int to = Math.min(text.length(), from + MOST_CHARACTERS);
      literals.add(CodeBlock.of("\"$L\"", escaped(text.substring(from, to))));
      from = to;
    } while (from < text.length());
    return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(literals, ",\n"));
  }

  /** Escapes what isn't in ASCII, so that no source encoding matters, and no quote is there. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            character -> {
              if (character < 128) {
                escaped.append((char) character);
              } else {
                escaped.append(String.format("\\u%04x", character));
              }
            });
    return escaped.toString();
  }
}
