package dev.interlock.tools.render.svg;

import dev.interlock.tools.render.picture.Edge;
import dev.interlock.tools.render.picture.Label;
import dev.interlock.tools.render.picture.Node;
import dev.interlock.tools.render.picture.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The picture in words, for who can't see it. */
final class Description {

  private final Picture picture;
  private final Map<String, String> labels = new HashMap<>();

  private Description(Picture picture) {
    this.picture = picture;
    picture.allNodes().forEach(node -> labels.put(node.state(), node.label()));
  }

  /** Returns a sentence for each state and arrow. */
  static String of(Picture picture) {
    return new Description(picture).text();
  }

  private String text() {
    List<String> sentences = new ArrayList<>();
    int states = picture.allNodes().size();
    sentences.add("A lifecycle of " + states + (states == 1 ? " state." : " states."));
    add(sentences, "It begins in ", Node::initial);
    add(sentences, "It ends in ", Node::terminal);
    for (Edge edge : picture.edges()) {
      sentences.add("From " + from(edge) + " to " + name(edge.to()) + ways(edge) + ".");
    }
    return String.join(" ", sentences);
  }

  private void add(List<String> sentences, String beginning, Predicate<Node> which) {
    List<String> names = picture.allNodes().stream().filter(which).map(Node::label).toList();
    if (!names.isEmpty()) {
      sentences.add(beginning + String.join(", ", names) + ".");
    }
  }

  private String from(Edge edge) {
    return String.join(", ", picture.sources(edge.from()).stream().map(this::label).toList());
  }

  private String name(String id) {
    return label(picture.sources(id).get(0));
  }

  private String label(String state) {
    return String.valueOf(labels.get(state));
  }

  private static String ways(Edge edge) {
    String ways = String.join("; ", edge.labels().stream().map(Label::shown).toList());
    return ways.isEmpty() ? "" : ": " + ways;
  }
}
