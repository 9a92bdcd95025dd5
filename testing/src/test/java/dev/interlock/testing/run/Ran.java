package dev.interlock.testing.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * What became of dynamic tests, by their names with those of the containers around them.
 *
 * @param passed those that passed
 * @param skipped those that were aborted, with what they said
 * @param failed those that failed, likewise
 */
public record Ran(List<String> passed, Map<String, String> skipped, Map<String, String> failed) {

  /** Runs tests. */
  public static Ran of(Stream<? extends DynamicNode> nodes) {
    Ran ran = new Ran(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    nodes.forEach(node -> ran.run("", node));
    return ran;
  }

  private void run(String around, DynamicNode node) {
    String name = around + node.getDisplayName();
    if (node instanceof DynamicContainer container) {
      container.getChildren().forEach(child -> run(name + " / ", child));
      return;
    }
    try {
      ((DynamicTest) node).getExecutable().execute();
      passed.add(name);
    } catch (TestAbortedException e) {
      skipped.put(name, e.getMessage());
    } catch (AssertionError e) {
      failed.put(name, e.getMessage());
    } catch (Throwable e) {
      failed.put(name, e.toString());
    }
  }

  /** Returns how many there were. */
  public int count() {
    return passed.size() + skipped.size() + failed.size();
  }
}
