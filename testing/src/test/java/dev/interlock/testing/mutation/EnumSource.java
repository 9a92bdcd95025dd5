package dev.interlock.testing.mutation;

import dev.interlock.StateGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An enum whose arcs are written one by one at their sources, with everything else as it was: what
 * it claims with {@code onlyFrom} and the like, too.
 *
 * @param name its simple name
 * @param head the text before the first constant, without the package
 * @param constants the constants
 * @param tail the text after the last one
 */
record EnumSource(String name, String head, List<ConstantSource> constants, String tail) {

  /** Returns the same with the arcs of a graph, which was generated for it as it was. */
  EnumSource with(StateGraph<?> graph) {
    return changed(
        constant ->
            constant.with(
                graph.arcs().stream()
                    .filter(arc -> arc.from().name().equals(constant.name()))
                    .map(ArcSource::of)
                    .toList()));
  }

  EnumSource changed(String constant, UnaryOperator<ConstantSource> change) {
    return changed(each -> each.name().equals(constant) ? change.apply(each) : each);
  }

  private EnumSource changed(UnaryOperator<ConstantSource> change) {
    return new EnumSource(name, head, constants.stream().map(change).toList(), tail);
  }

  /** Returns the same with an arc replaced by others. */
  EnumSource replaced(ArcSource arc, List<ArcSource> others) {
    return changed(
        arc.from(),
        constant -> {
          List<ArcSource> arcs = new ArrayList<>(constant.arcs());
          int at = arcs.indexOf(arc);
          arcs.remove(at);
          arcs.addAll(at, others);
          return constant.with(arcs);
        });
  }

  /** Returns the same with an arc more. */
  EnumSource added(ArcSource arc) {
    return changed(
        arc.from(),
        constant -> {
          List<ArcSource> arcs = new ArrayList<>(constant.arcs());
          arcs.add(arc);
          return constant.with(arcs);
        });
  }

  List<ArcSource> arcs() {
    return constants.stream().flatMap(constant -> constant.arcs().stream()).toList();
  }

  List<String> states() {
    return constants.stream()
        .filter(constant -> !constant.is("sentinel"))
        .map(ConstantSource::name)
        .toList();
  }

  /** Returns the source, in a package. */
  String text(String inPackage) {
    return "package "
        + inPackage
        + ";\n"
        + head
        + constants.stream().map(ConstantSource::text).collect(Collectors.joining(",\n\n"))
        + tail;
  }
}
