package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import dev.interlock.processor.surface.MethodRole;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import dev.interlock.processor.usage.bypass.source.Around;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether code has asked the lifecycle before it gives a field a value. Whoever asks keeps to the
 * answer, more or less; which, nobody can tell from here.
 */
final class Asked {

  /** What says something of a state, but not where it may go. */
  private static final Set<MethodRole> ANSWERING_OTHERWISE =
      Set.of(
          OfFunctions.IS_INITIAL,
          OfFunctions.IS_TERMINAL,
          OfFunctions.IS_SENTINEL,
          OfFunctions.IS_IN,
          OfFunctions.IGNORES,
          OfFunctions.OF);

  private static final Set<MethodRole> MOVING =
      Set.of(OfFunctions.TRANSITION, OfFunctions.GO_TO, OfFunctions.FIRE, OfFunctions.FIRE_THIS);

  /** How generated methods are called that ask where a state may go, or refuse. */
  private static final Pattern ASKING =
      Pattern.compile(
          "can(Transition|Fire)\\w*|refusal|targets|sources|transition(To)?|canTo\\p{Lu}\\w*");

  /** What a method of another project is called that refuses. */
  private static final Pattern REFUSING =
      Pattern.compile("(check|verify|validate|ensure|assert|require|guard|enforce)(\\p{Lu}.*)?");

  private final Body body;

  Asked(Body body) {
    this.body = body;
  }

  /** Returns whether the lifecycle was asked before a place, in the same method or by its calls. */
  boolean isBefore(TreePath place, Culprit culprit) {
    List<TreePath> before = new ArrayList<>();
    TreePath method = Around.method(place);
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        before.add(getCurrentPath());
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method, null);
    long end = start(place, place);
    return before.stream()
        .filter(each -> start(each, place) < end)
        .anyMatch(each -> asks(each, culprit));
  }

  private long start(TreePath tree, TreePath place) {
    return body.compilation()
        .trees()
        .getSourcePositions()
        .getStartPosition(place.getCompilationUnit(), tree.getLeaf());
  }

  private boolean asks(TreePath path, Culprit culprit) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    boolean given = call.getArguments().stream().anyMatch(each -> isValue(each, culprit));
    Optional<Call> generated = body.call(path);
    if (generated.isPresent()) {
      MethodRole role = generated.get().role();
      return role instanceof OfFunctions function
          ? !ANSWERING_OTHERWISE.contains(function) && (given || !MOVING.contains(function))
          : given;
    }
    Element called =
        body.compilation().element(new TreePath(path, call.getMethodSelect())).orElse(null);
    if (!(called instanceof ExecutableElement method)) {
      return false;
    }
    MethodTree tree = body.compilation().trees().getTree(method);
    if (tree != null && tree.getBody() != null) {
      return asks(tree);
    }
    return given && REFUSING.matcher(name(call.getMethodSelect())).matches();
  }

  /**
   * Whether a method asks. It may be one that javac hasn't come to yet, or has done with: so by the
   * names of what it calls.
   */
  private static boolean asks(MethodTree method) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        found[0] |= ASKING.matcher(name(call.getMethodSelect())).matches();
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method, null);
    return found[0];
  }

  private static boolean isValue(ExpressionTree argument, Culprit culprit) {
    String text = argument.toString();
    return text.equals(culprit.value().getLeaf().toString())
        || text.equals(culprit.site().value().getLeaf().toString());
  }

  private static String name(Tree called) {
    if (called instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return called instanceof IdentifierTree name ? name.getName().toString() : "";
  }

  /** Returns whether the code around a place looks whether a field has any state at all. */
  boolean isNullSeen(TreePath place, Site site) {
    boolean[] found = new boolean[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitBinary(BinaryTree binary, Void nothing) {
        found[0] |=
            (isNull(binary.getLeftOperand()) && isField(binary.getRightOperand()))
                || (isNull(binary.getRightOperand()) && isField(binary.getLeftOperand()));
        return super.visitBinary(binary, null);
      }

      private boolean isField(ExpressionTree operand) {
        return body.compilation()
            .element(new TreePath(getCurrentPath(), operand))
            .filter(site.field()::equals)
            .isPresent();
      }
    }.scan(Around.method(place), null);
    return found[0];
  }

  private static boolean isNull(ExpressionTree operand) {
    return operand.getKind() == Tree.Kind.NULL_LITERAL;
  }
}
