package dev.interlock.processor.generate.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.Parameter;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Begins generated methods as they are planned: what they are called, take and return. */
public record Signatures(Scope scope) {

  /** What the cases of a match return. */
  public static final TypeVariableName RESULT = TypeVariableName.get("R");

  /** Begins a method with its parameters, undocumented: it overrides one that is. */
  public MethodSpec.Builder method(MethodPlan plan, TypeName returns) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name()).returns(returns);
    plan.parameters().forEach(each -> method.addParameter(type(each), name(each)));
    return method;
  }

  /** Begins a method with its parameters, and its Javadoc with what it says of them. */
  public MethodSpec.Builder method(MethodPlan plan, TypeName returns, CodeBlock description) {
    MethodSpec.Builder method = method(plan, returns).addJavadoc("$L\n", description);
    plan.parameters()
        .forEach(each -> method.addJavadoc("@param $L $L\n", name(each), meaning(each)));
    return method;
  }

  /** The same for a method whose description is what it returns. */
  public MethodSpec.Builder returning(MethodPlan plan, TypeName returns, CodeBlock returned) {
    return returning(plan, returns, returned, CodeBlock.of(""));
  }

  /** The same with more to say than that. */
  public MethodSpec.Builder returning(
      MethodPlan plan, TypeName returns, CodeBlock returned, CodeBlock more) {
    return method(plan, returns, CodeBlock.of("{@return $L}$L", returned, more));
  }

  /** A method that other types have to have. */
  public MethodSpec promised(MethodPlan plan, TypeName returns, String doc) {
    return method(plan, returns)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addJavadoc(doc)
        .build();
  }

  /** Returns the type of a parameter. */
  public TypeName type(Parameter parameter) {
    return switch (parameter) {
      case FROM, TO, STATE -> scope.state;
      case EVENT -> scope.event;
      case NAME -> ClassName.get(String.class);
      case MAYBE_EVENT -> Scope.optional(scope.event);
      case MAYBE_BY -> Scope.optional(scope.actor);
      case BY -> scope.actor;
      case GUARDS -> scope.guards;
      case CASES -> ParameterizedTypeName.get(scope.typed.nestedClass("Cases"), RESULT);
      case HOOKS -> scope.hooks;
    };
  }

  /** Returns the name of a parameter. */
  public static String name(Parameter parameter) {
    return switch (parameter) {
      case FROM -> "from";
      case TO -> "to";
      case STATE -> "state";
      case EVENT, MAYBE_EVENT -> "event";
      case NAME -> "name";
      case BY, MAYBE_BY -> "by";
      case GUARDS -> "guards";
      case CASES -> "cases";
      case HOOKS -> "hooks";
    };
  }

  /** Returns what a parameter is. */
  public static String meaning(Parameter parameter) {
    return switch (parameter) {
      case FROM -> "the state that is left";
      case TO -> "the state that is entered";
      case STATE -> "the state";
      case EVENT -> "the event";
      case MAYBE_EVENT -> "the event, if one makes the move";
      case NAME -> "what it is called";
      case BY -> "who asks";
      case MAYBE_BY -> "who made the move, if it took an actor";
      case GUARDS -> "answers the guards' questions";
      case CASES -> "a method for each state";
      case HOOKS -> "called round every move";
    };
  }

  /** A call's arguments: the parameters' names. */
  public static String arguments(MethodPlan plan) {
    return String.join(", ", plan.parameters().stream().map(Signatures::name).toList());
  }

  /** Refuses null by the parameters' names. */
  public static CodeBlock nullChecks(MethodPlan plan) {
    return nullChecks(plan.parameters());
  }

  /** Refuses null for some parameters by their names. */
  public static CodeBlock nullChecks(List<Parameter> parameters) {
    CodeBlock.Builder checks = CodeBlock.builder();
    for (Parameter each : parameters) {
      checks.addStatement("$T.requireNonNull($L, $S)", Objects.class, name(each), name(each));
    }
    return checks.build();
  }

  /** The same for a method with guards; one without leaves null to what it asks. */
  public static CodeBlock nullChecksIfGuarded(MethodPlan plan) {
    return plan.takes(Parameter.GUARDS) ? nullChecks(plan) : CodeBlock.of("");
  }

  /** The body of a method that looks for itself. */
  public static CodeBlock look(MethodPlan plan, CodeBlock answer) {
    return CodeBlock.of("$Lreturn $L;\n", nullChecks(plan), answer);
  }
}
