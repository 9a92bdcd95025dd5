package dev.interlock.testing.specification;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.Format;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is declared, written as a table, for a start. */
public final class Start {

  private Start() {}

  /**
   * Writes a table.
   *
   * @param file in Markdown if its name ends in {@code .md}, else in CSV
   * @throws FileAlreadyExistsException if there is one already, which is left alone
   * @throws IOException if it can't be written
   */
  public static <S extends Enum<S>> void write(StateGraph<S> graph, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "it is left as it is: remove it if it is to be written anew");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    boolean markdown = file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    Files.writeString(file, markdown ? Format.MARKDOWN.render(Lifecycle.of(graph)) : csv(graph));
  }

  private static <S extends Enum<S>> String csv(StateGraph<S> graph) {
    List<Optional<String>> events =
        new ArrayList<>(graph.events().stream().map(Optional::of).toList());
    if (graph.arcs().stream().anyMatch(arc -> arc.event().isEmpty())) {
      events.add(Optional.empty());
    }
    List<String> heads = new ArrayList<>(List.of("State"));
    events.forEach(event -> heads.add(event.orElse("(no event)")));
    StringBuilder out = new StringBuilder(row(heads));
    for (S state : graph.states()) {
      List<String> cells = new ArrayList<>(List.of(head(graph, state)));
      events.forEach(event -> cells.add(CellText.of(graph, state, event)));
      out.append(row(cells));
    }
    return out.toString();
  }

  private static <S extends Enum<S>> String head(StateGraph<S> graph, S state) {
    List<String> marks = new ArrayList<>();
    if (graph.initial().contains(state)) {
      marks.add("initial");
    }
    if (graph.terminal().contains(state)) {
      marks.add("terminal");
    }
    return graph.shortName(state) + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Start::quoted).collect(Collectors.joining(",")) + "\n";
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
