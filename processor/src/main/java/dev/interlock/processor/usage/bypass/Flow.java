package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.GivenValues;
import dev.interlock.processor.usage.bypass.source.Uses;
import dev.interlock.processor.usage.bypass.source.Yields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Follows a value back to what it is made of: through parentheses, casts, choices, local variables,
 * constants of the class and its own methods. What isn't understood is left alone.
 */
final class Flow {

  private final Body body;
  private final Uses uses;
  private final GivenValues given;
  private final Readings readings;
  private final WrittenStates states;
  private final List<Culprit> culprits = new ArrayList<>();
  private final List<Call> moves = new ArrayList<>();

  /** What was followed: variables and methods may go round in a circle. */
  private final Set<Tree> seen = new HashSet<>();

  private Flow(Body body, Uses uses) {
    this.body = body;
    this.uses = uses;
    this.given = new GivenValues(body, uses);
    this.readings = new Readings(body.compilation());
    this.states = new WrittenStates(body.compilation());
  }

  /** Follows what comes to a field at a site. */
  static Flow into(Site site, Body body, Uses uses) {
    Flow flow = new Flow(body, uses);
    flow.follow(site.value(), new Course(site));
    return flow;
  }

  /** Returns the values that no move has made. Whether that is wrong depends on where they come. */
  List<Culprit> culprits() {
    return culprits;
  }

  /** Returns the calls of generated methods that have made others. */
  List<Call> moves() {
    return moves;
  }

  private void follow(TreePath expression, Course course) {
    TreePath value = Around.bare(expression);
    Tree tree = value.getLeaf();
    if (!seen.add(tree)) {
      return;
    }
    if (tree instanceof AssignmentTree assignment) {
      follow(new TreePath(value, assignment.getExpression()), course);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      follow(new TreePath(value, choice.getTrueExpression()), course.oneOfSeveral());
      follow(new TreePath(value, choice.getFalseExpression()), course.oneOfSeveral());
    } else if (tree instanceof SwitchExpressionTree) {
      Yields.of(value).forEach(each -> follow(each, course.oneOfSeveral()));
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      body.compilation().element(value).ifPresent(each -> followNamed(value, each, course));
    } else if (tree instanceof MethodInvocationTree call) {
      followCall(value, call, course);
    } else if (tree instanceof ArrayAccessTree && readings.isOfValues(value)) {
      add(Culprit.Kind.READ, value, course);
    }
  }

  private void followNamed(TreePath value, Element named, Course course) {
    switch (named.getKind()) {
      case ENUM_CONSTANT -> states.of(named).ifPresent(each -> addConstant(value, each, course));
      case LOCAL_VARIABLE -> followAll(given.values(named), course);
      case PARAMETER -> followParameter(value, named, course);
      case FIELD -> followField(value, named, course);
      default -> {}
    }
  }

  private void followAll(List<TreePath> values, Course course) {
    Course each = values.size() > 1 ? course.oneOfSeveral() : course;
    values.forEach(value -> follow(value, each));
  }

  private void followParameter(TreePath value, Element parameter, Course course) {
    followAll(given.values(parameter), course.oneOfSeveral());
    // A lambda's is none of the method around it.
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)
        || method.getKind() != ElementKind.METHOD
        || !method.getParameters().contains(parameter)) {
      return;
    }
    int at = method.getParameters().indexOf(parameter);
    Optional<TreePath> entered = course.callOf(method);
    if (entered.isPresent()) {
      argument(entered.get(), at).ifPresent(each -> follow(each, course));
    } else if (uses.knowsAllCalls(method)) {
      for (TreePath call : uses.calls(method)) {
        argument(call, at).ifPresent(each -> follow(each, course.comingBy(call, each)));
      }
    } else if (Setters.isOpen(method)) {
      add(Culprit.Kind.PARAMETER, value, course);
    }
  }

  private static Optional<TreePath> argument(TreePath call, int at) {
    return call.getLeaf() instanceof MethodInvocationTree tree && at < tree.getArguments().size()
        ? Optional.of(new TreePath(call, tree.getArguments().get(at)))
        : Optional.empty();
  }

  private void followField(TreePath value, Element field, Course course) {
    Set<Modifier> modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.STATIC)) {
      if (modifiers.contains(Modifier.FINAL)) {
        followAll(given.values(field), course);
      }
    } else if (value.getLeaf() instanceof MemberSelectTree select
        && !Around.isThis(select.getExpression())
        && !course.isOfTarget(select.getExpression())) {
      add(Culprit.Kind.READ, value, course);
    }
  }

  private void followCall(TreePath value, MethodInvocationTree call, Course course) {
    Optional<Call> generated = body.call(value);
    if (generated.isPresent()) {
      if (generated.get().role() == OfFunctions.OF) {
        addRead(value, course);
      } else {
        moves.add(generated.get());
      }
      return;
    }
    Optional<Element> called =
        body.compilation().element(new TreePath(value, call.getMethodSelect()));
    if (called.orElse(null) instanceof ExecutableElement method) {
      if (Readings.passesOn(method)) {
        call.getArguments().forEach(each -> follow(new TreePath(value, each), course));
      } else if (uses.declaration(method).isPresent() && Setters.isFixed(method)) {
        followAll(uses.returned(method), course.through(method, value));
      } else if (!course.isOnItself(call) && readings.isRead(method)) {
        addRead(value, course);
      }
    }
  }

  /** Adds what is read. By a name that is written there it is always the same. */
  private void addRead(TreePath call, Course course) {
    states
        .named(call)
        .ifPresentOrElse(
            state -> addConstant(call, state, course), () -> add(Culprit.Kind.READ, call, course));
  }

  private void addConstant(TreePath value, State state, Course course) {
    culprits.add(course.culprit(Culprit.Kind.CONSTANT, value, Optional.of(state)));
  }

  private void add(Culprit.Kind kind, TreePath value, Course course) {
    culprits.add(course.culprit(kind, value, Optional.empty()));
  }
}
