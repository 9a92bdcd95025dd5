package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Scope;
import javax.lang.model.element.Modifier;

/** Writes the loops that make the tables of a packed machine, part by part. */
record PackedTables(Scope scope, Tables tables) {

  /** Adds what the tables of small machines have in masks, and what fills all of them. */
  void addTo(TypeSpec.Builder type) {
    int kinds = Kind.values().length + scope.machine.groups().size();
    type.addField(
        tables.rows(
            "KINDS",
            "Which states are initial, terminal, sentinels and in each group",
            CodeBlock.of("$L", kinds)));
    type.addStaticBlock(filled());
    type.addMethod(marked());
  }

  private CodeBlock filled() {
    CodeBlock ignored =
        scope.moves.anyIgnored()
            ? CodeBlock.of(
                "case 'n' -> mark(IGNORED, $L.valueOf(part.words[0]).ordinal(), part.members);\n",
                Scope.qualifier(scope.event))
            : CodeBlock.of("");
    return scope
        .text()
        .with("packed", new PackedType(scope).name())
        .with("group", Kind.values().length)
        .with("kinds", kinds())
        .with("ignored", ignored)
        .with("event", scope.hasEvents() ? event() : CodeBlock.of(""))
        .with("target", tables.word("from", "to"))
        .with("fired", scope.hasEvents() ? fired() : CodeBlock.of(""))
        .of(
            """
            $packed:L part = new $packed:L();
            int group = $group:L;
            while (part.next()) {
              switch (part.kind) {
            $>$>$kinds:L$<$<    case 'g' -> mark(KINDS, group++, part.members);
            $>$>$ignored:L$<$<    case '-' -> {
            $>$>$>$event:L$<$<$<      for (int each = 0; each < part.members.length; each += 2) {
                    int from = part.members[each].ordinal();
                    int to = part.members[each + 1].ordinal();
                    TARGETS[$target:L] |= 1L << to;
            $>$>$>$>$fired:L$<$<$<$<      }
                }
                default -> {}
              }
            }
            """);
  }

  private static CodeBlock kinds() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Kind kind : Kind.values()) {
      cases.add("case '$L' -> mark(KINDS, $L, part.members);\n", kind.letter, kind.row());
    }
    return cases.build();
  }

  private CodeBlock event() {
    return CodeBlock.of(
        "int event = part.words[0].isEmpty() ? -1 : $L.valueOf(part.words[0]).ordinal();\n",
        Scope.qualifier(scope.event));
  }

  private CodeBlock fired() {
    return scope.moves.anyEventGuarded()
        ? scope
            .text()
            .with("source", tables.word("event", "from"))
            .of(
                """
                if (event >= 0) {
                  SOURCES[$source:L] |= 1L << from;
                  if (part.words[1].isEmpty()) {
                    NEXT[from * EVENTS + event] = part.members[each + 1];
                  }
                }
                """)
        : CodeBlock.of(
            "if (event >= 0) {\n  NEXT[from * EVENTS + event] = part.members[each + 1];\n}\n");
  }

  /** Returns what fills the actors' tables. */
  CodeBlock filledByActors() {
    return scope
        .text()
        .with("packed", new PackedType(scope).name())
        .with("actors", Scope.qualifier(scope.actor))
        .with("event", scope.hasEvents() ? event() : CodeBlock.of(""))
        .with("target", tables.word("from * ACTORS + by.ordinal()", "to"))
        .with("fired", scope.hasEvents() ? firedByActor() : CodeBlock.of(""))
        .of(
            """
            $packed:L part = new $packed:L();
            while (part.next()) {
              if (part.kind == '-') {
                $actor:T[] admitted = part.words.length == 2 ? $actors:L.values() : new $actor:T[part.words.length - 2];
                for (int each = 2; each < part.words.length; each++) {
                  admitted[each - 2] = $actors:L.valueOf(part.words[each]);
                }
            $>$>$event:L$<$<    for (int each = 0; each < part.members.length; each += 2) {
                  int from = part.members[each].ordinal();
                  int to = part.members[each + 1].ordinal();
                  for ($actor:T by : admitted) {
                    TARGETS[$target:L] |= 1L << to;
            $>$>$>$>$fired:L$<$<$<$<      }
                }
              }
            }
            """);
  }

  private CodeBlock firedByActor() {
    return CodeBlock.of(
        "if (event >= 0) {\n  SOURCES[$L] |= 1L << from;\n}\n",
        tables.word("event * ACTORS + by.ordinal()", "from"));
  }

  private MethodSpec marked() {
    return MethodSpec.methodBuilder("mark")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("Marks states in a table's row.\n\n")
        .addJavadoc("@param table the table\n@param row the row\n@param states the states\n")
        .addParameter(ArrayTypeName.of(TypeName.LONG), "table")
        .addParameter(TypeName.INT, "row")
        .addParameter(ArrayTypeName.of(scope.state), "states")
        .addCode(
            scope
                .text()
                .with("word", tables.word("row", "state.ordinal()"))
                .of(
                    """
                    for ($state:T state : states) {
                      table[$word:L] |= 1L << state.ordinal();
                    }
                    """))
        .build();
  }
}
