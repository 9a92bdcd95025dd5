package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;

/**
 * Writes the class that holds the lifecycle and the tables made of it. It is initialised by the
 * first look and not with the functions: whoever looks has a state in hand, so the enum is
 * initialised first, and may itself look as soon as it has its constants. No ordinal of the enum is
 * written into it: that may be compiled again, without a processor, when its constants have moved.
 */
public record TablesType(Scope scope, Tables tables) {

  private static final String DOC =
      """
      What the functions look into. It is made with the first look: then the enum has all of
      its constants, and may be the one that looks.
      """;

  /** Returns the type. */
  public TypeSpec type() {
    TypeSpec.Builder type = Hidden.type(tables.name(), DOC);
    type.addField(
        Hidden.field(scope.lifecycleText(), Tables.LIFECYCLE, "All of it, as lines.")
            .initializer(
                "new $T<>(\n$>$>$T.class,\n$L,\n$L,\n$L,\n$L)$<$<",
                Scope.LIFECYCLE_TEXT,
                scope.state,
                states(),
                scope.hasGivenEvents()
                    ? CodeBlock.of("$L.values()", Scope.qualifier(scope.event))
                    : CodeBlock.of("null"),
                scope.hasGivenActors()
                    ? CodeBlock.of("$T.class", scope.actor)
                    : CodeBlock.of("null"),
                new LifecycleLines(scope, tables.words()).literals())
            .build());
    if (scope.hasEvents()) {
      addEvents(type);
    }
    type.addField(tables.rows("TARGETS", "Which states a state may go to", "LIFECYCLE.targets()"));
    for (Kind kind : Kind.values()) {
      type.addField(tables.mask(kind.name(), kind.head(), kind.meaning));
    }
    for (Group group : scope.machine.groups()) {
      String which = "of the group {@code " + group.name() + "}";
      type.addField(tables.mask(Tables.mask(group), Tables.head(group), which));
    }
    return type.build();
  }

  /** The constants, unless they aren't made yet: before the last is there, nobody can list them. */
  private CodeBlock states() {
    CodeBlock values = CodeBlock.of("$L.values()", Scope.qualifier(scope.state));
    return scope.machine.states().isEmpty()
        ? values
        : CodeBlock.of("$L == null ? null : $L", scope.constant(scope.lastState()), values);
  }

  private void addEvents(TypeSpec.Builder type) {
    boolean guarded = scope.moves.anyEventGuarded();
    int count = scope.machine.events().size();
    type.addField(Tables.count("EVENTS", scope.hasGivenEvents(), scope.event, count));
    type.addField(
        Hidden.field(
                ArrayTypeName.of(scope.nulls.orNull(scope.state)),
                "NEXT",
                guarded
                    ? "Where each event leads unless a guard decides, a row of events a state;"
                        + " null where nothing does."
                    : "Where each event leads, a row of events a state; null where it is refused.")
            .initializer("LIFECYCLE.next()")
            .build());
    if (scope.moves.anyIgnored()) {
      type.addField(
          tables.rows("IGNORED", "Which states ignore each event", "LIFECYCLE.ignored()"));
    }
    type.addField(
        tables.rows("SOURCES", "In which states each event may be fired", "LIFECYCLE.sources()"));
  }
}
