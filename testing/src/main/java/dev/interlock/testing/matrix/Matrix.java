package dev.interlock.testing.matrix;

import dev.interlock.StateGraph;
import dev.interlock.testing.generated.GeneratedCode;
import dev.interlock.testing.specification.CellText;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * The whole matrix as tests: for each state a container, with a test for each event and one for the
 * states to which it may go.
 *
 * @param <S> the enum
 */
public final class Matrix<S extends Enum<S>> {

  private final GeneratedCode<S> code;
  private final Wanted<S> wanted;
  private final boolean whole;

  /**
   * Makes one.
   *
   * @param whole whether all that is wanted is known
   */
  public Matrix(GeneratedCode<S> code, Wanted<S> wanted, boolean whole) {
    this.code = code;
    this.wanted = wanted;
    this.whole = whole;
  }

  /** Returns the tests, which are made as they are run. */
  public Stream<DynamicNode> tests() {
    StateGraph<S> graph = code.graph();
    Stream<S> sentinels = whole ? graph.sentinels().stream() : Stream.empty();
    return Stream.concat(graph.states().stream(), sentinels)
        .filter(state -> wanted.graph().sentinels().contains(state) || judgesAnything(state))
        .map(this::row);
  }

  private boolean judgesAnything(S state) {
    return columns().anyMatch(event -> wanted.judges(state, event));
  }

  private DynamicNode row(S state) {
    Stream<DynamicNode> cells =
        code.graph().events().stream()
            .filter(event -> judges(state, Optional.of(event)))
            .map(event -> cell(state, event));
    Stream<DynamicNode> states =
        columns().allMatch(event -> judges(state, event))
            ? Stream.of(
                node(
                    RowCheck.row(wanted.graph(), state),
                    wanted.uri(state, Optional.empty()),
                    () -> new RowCheck<>(code, wanted, whole).run(state)))
            : Stream.empty();
    return DynamicContainer.dynamicContainer(
        code.graph().shortName(state), Stream.concat(cells, states));
  }

  /** A sentinel does nothing, and no table has to say so. */
  private boolean judges(S state, Optional<String> event) {
    return wanted.graph().sentinels().contains(state) || wanted.judges(state, event);
  }

  private Stream<Optional<String>> columns() {
    Stream<Optional<String>> events = code.graph().events().stream().map(Optional::of);
    boolean others = code.graph().arcs().stream().anyMatch(arc -> arc.event().isEmpty());
    return others ? Stream.concat(events, Stream.of(Optional.empty())) : events;
  }

  private DynamicNode cell(S state, String event) {
    return node(
        event + ": " + CellText.of(wanted.graph(), state, Optional.of(event)),
        wanted.uri(state, Optional.of(event)),
        () -> new CellCheck<>(code, wanted).run(state, event));
  }

  private static DynamicNode node(String name, Optional<URI> uri, Executable test) {
    return uri.isPresent()
        ? DynamicTest.dynamicTest(name, uri.get(), test)
        : DynamicTest.dynamicTest(name, test);
  }
}
