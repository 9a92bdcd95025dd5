package dev.interlock.processor.generate.typed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.generate.code.Head;
import dev.interlock.processor.generate.code.Initialised;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.code.Signatures;
import dev.interlock.processor.surface.Cause;
import dev.interlock.processor.surface.ConstantPlan;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfTyped;
import dev.interlock.processor.surface.TypePlan;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the typed states: a type for each state, with only the moves that are legal there. */
public record TypedType(Scope scope, TypedScope names) {

  /** Writes those of a machine. */
  public TypedType(Scope scope) {
    this(scope, new TypedScope(scope));
  }

  /** Returns the type as it is planned. */
  public TypeSpec type(TypePlan plan) {
    TypeSpec.Builder type = Head.of(plan, scope);
    plan.constants().forEach(each -> type.addField(constant(each)));
    plan.methods().forEach(each -> type.addMethod(method(each)));
    type.addMethod(made());
    TypedSuperTypes superTypes = new TypedSuperTypes(names);
    TypedState states = new TypedState(plan, names);
    TypedActors actors = new TypedActors(names);
    for (TypePlan each : plan.types()) {
      type.addType(
          switch (each.role()) {
            case CASES -> TypedCases.of(each, names);
            case INITIAL -> superTypes.initial(each);
            case TERMINAL -> superTypes.terminal(each);
            case GROUP -> superTypes.group(each);
            case CAPABILITY -> superTypes.capability(each);
            case STATE -> states.type(each);
            case SEVERAL_ACTORS -> actors.several(each);
            case ACTOR -> actors.one(each);
            default -> throw new IllegalArgumentException(each.role() + " is no typed state");
          });
    }
    return type.build();
  }

  /** {@code Running RUNNING = new Running();}, or {@code Service SERVICE = new Service();}. */
  private FieldSpec constant(ConstantPlan plan) {
    boolean isActor = plan.cause().kind() == Cause.Kind.ACTOR;
    String name = plan.cause().name();
    ClassName type = isActor ? names.typeOf(Set.of(name)) : names.typeOf(scope.state(plan.cause()));
    return FieldSpec.builder(type, plan.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            "The $L {@link $T#$L}.\n",
            isActor ? "actor" : "state",
            isActor ? scope.actor : scope.state,
            isActor ? scope.constantOfActor(name) : name)
        .initializer("new $T()", type)
        .build();
  }

  private MethodSpec method(MethodPlan plan) {
    return switch (plan.role(OfTyped.class)) {
      case OF -> of(plan);
      case STATE ->
          new Signatures(scope)
              .promised(plan, scope.state, "{@return the constant of this state}\n");
      case MATCH ->
          new Signatures(scope)
              .method(plan, Signatures.RESULT)
              .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
              .addJavadoc(
                  """
                  Calls the case of this state.
                  @param <R> what the cases return
                  @param cases a method for each state
                  @return what the case returns
                  """)
              .addTypeVariable(scope.nulls.any(Signatures.RESULT))
              .build();
      case ACTOR, FIRE_THIS, AS_EVERYWHERE, IGNORE, GO_TO, TO_STRING ->
          throw new IllegalArgumentException(plan.role() + " is only a state's");
    };
  }

  /**
   * By a local class, as one that is nested here would be public; a switch would initialise it.
   *
   * <pre>
   * Objects.requireNonNull(state, "state");
   * made(Order.DONE);
   * // Apart from the constants here, which the enum may ask for while it is made.
   * final class Instances {
   *   static final TypedOrder[] OF = new TypedOrder[Order.values().length];
   *   static {
   *     for (TypedOrder each : new TypedOrder[] {TypedOrder.NEW, TypedOrder.DONE}) {
   *       OF[each.state().ordinal()] = each;
   *     }
   *   }
   * }
   * return Instances.OF[state.ordinal()];
   * </pre>
   */
  private MethodSpec of(MethodPlan plan) {
    CodeBlock all =
        scope.machine.states().stream().map(names::instance).collect(CodeBlock.joining(",$W"));
    return new Signatures(scope)
        .method(plan, scope.typed, CodeBlock.of("Returns a state as its type."))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("@return its instance\n")
        .addCode(
            scope
                .text()
                .with("last", names.constant(scope.lastState()))
                .with("instances", scope.helper("Instances"))
                .with("values", names.qualifier(scope.state))
                .with("all", all)
                .of(
                    """
                    $objects:T.requireNonNull(state, "state");
                    made($last:L);
                    // Apart from the constants here, which the enum may ask for while it is made.
                    final class $instances:L {
                      static final $typed:T[] OF = new $typed:T[$values:L.values().length];
                      static {
                        for ($typed:T each : new $typed:T[] {$all:L}) {
                          OF[each.state().ordinal()] = each;
                        }
                      }
                    }
                    return $instances:L.OF[state.ordinal()];
                    """))
        .build();
  }

  /**
   * Who asks for a constant is told if there is none yet.
   *
   * <pre>
   * LifecycleText.requireMade(state, Order.class);
   * return state;
   * </pre>
   */
  private MethodSpec made() {
    return MethodSpec.methodBuilder("made")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc(
            """
            Returns a constant, or says that it isn't there yet.
            @param state the constant
            @return the constant
            """)
        .addParameter(scope.state, "state")
        .returns(scope.state)
        .addCode(new Initialised(scope).check(CodeBlock.of("state")))
        .addStatement("return state")
        .build();
  }
}
