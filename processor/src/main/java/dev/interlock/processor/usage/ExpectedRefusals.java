package dev.interlock.processor.usage;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Functional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Whether code calls a move for the exception that it throws, as tests do: then neither its result
 * matters nor that it can't pass.
 */
final class ExpectedRefusals {

  private static final Set<String> REFUSALS =
      Set.of("IllegalTransitionException", "IllegalStateException");

  /** Methods to which a lambda is handed because it throws, in whatever library. */
  private static final Pattern EXPECTING =
      Pattern.compile("(?i).*(assert|thrown?|catch|expect|refus|reject|fail|illegal).*");

  private static final Pattern FAILING = Pattern.compile("(?i)fail.*|assert.*");

  private ExpectedRefusals() {}

  /** Returns whether the code around a place expects to be refused there. */
  static boolean around(TreePath place, Body body) {
    TreePath from = place;
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree) {
        if (Functional.of(body.compilation(), at).mayThrow() || isForExpecting(at, body)) {
          return true;
        }
      } else if (tree instanceof TryTree attempt && attempt.getBlock().equals(from.getLeaf())) {
        if (catchesRefusal(attempt) || failsBehind(place, attempt.getBlock())) {
          return true;
        }
      } else if (tree instanceof MethodTree method) {
        if (namesRefusal(method)) {
          return true;
        }
      } else if (tree instanceof ClassTree && !isLocal(at)) {
        return false;
      }
      from = at;
    }
    return false;
  }

  private static boolean isLocal(TreePath type) {
    return !(type.getParentPath().getLeaf() instanceof ClassTree);
  }

  /** Whether a function is handed to what is called after refusals, or returns one. */
  private static boolean isForExpecting(TreePath function, Body body) {
    TreePath around = function.getParentPath();
    return around.getLeaf() instanceof MethodInvocationTree call
        && call.getArguments().contains(function.getLeaf())
        && (EXPECTING.matcher(name(call.getMethodSelect())).matches()
            || body.compilation().type(around).filter(type -> isRefusal(type, body)).isPresent());
  }

  private static boolean isRefusal(TypeMirror type, Body body) {
    Elements elements = body.compilation().elements();
    return Stream.of(Throwable.class.getName(), "dev.interlock.Refusal")
        .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
        .anyMatch(each -> isOf(type, each, body.compilation().types()));
  }

  private static boolean isOf(TypeMirror type, TypeElement wanted, Types types) {
    return type.getKind() == TypeKind.DECLARED
        && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
  }

  private static boolean catchesRefusal(TryTree attempt) {
    return attempt.getCatches().stream()
        .map(CatchTree::getParameter)
        .flatMap(
            caught ->
                caught.getType() instanceof UnionTypeTree union
                    ? union.getTypeAlternatives().stream()
                    : List.of(caught.getType()).stream())
        .anyMatch(type -> REFUSALS.contains(name(type)));
  }

  /** Whether the next statement says that it should not have come to this. */
  private static boolean failsBehind(TreePath place, BlockTree block) {
    TreePath statement = place;
    while (statement.getParentPath() != null
        && !block.equals(statement.getParentPath().getLeaf())) {
      statement = statement.getParentPath();
    }
    int next = block.getStatements().indexOf(statement.getLeaf()) + 1;
    return next > 0
        && next < block.getStatements().size()
        && fails(block.getStatements().get(next));
  }

  private static boolean fails(StatementTree statement) {
    return statement instanceof ThrowTree
        || (statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof MethodInvocationTree call
            && FAILING.matcher(name(call.getMethodSelect())).matches());
  }

  /** Whether it says {@code IllegalTransitionException.class}, in an annotation or to a rule. */
  private static boolean namesRefusal(MethodTree method) {
    boolean[] named = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
        named[0] |=
            select.getIdentifier().contentEquals("class")
                && REFUSALS.contains(name(select.getExpression()));
        return super.visitMemberSelect(select, null);
      }
    }.scan(method, null);
    return named[0];
  }

  private static String name(Tree named) {
    if (named instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return named instanceof IdentifierTree name ? name.getName().toString() : "";
  }
}
