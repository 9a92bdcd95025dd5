package dev.interlock.tools.document;

import dev.interlock.tools.render.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The blocks between a document's marks, and what is wrong with the marks. */
final class Blocks {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Blocks() {}

  /** Finds the blocks of a text. */
  static Blocks in(String text) {
    Marks marks = Marks.in(text);
    Blocks found = new Blocks();
    found.faults.addAll(marks.faults());
    found.pair(marks.all());
    found.faults.sort(Comparator.comparingInt(Fault::line));
    return found;
  }

  /** Returns the blocks that there are, in the order of the text. */
  List<Block> all() {
    return blocks;
  }

  /** Returns what is wrong, in the order of the text. */
  List<Fault> faults() {
    return faults;
  }

  private void pair(List<Mark> marks) {
    Optional<Mark> open = Optional.empty();
    for (Mark mark : marks) {
      if (mark.begins()) {
        if (open.isPresent()) {
          fault(
              mark,
              "begins within the block of line "
                  + open.get().line()
                  + ", which isn't closed before");
        }
        open = Optional.of(mark);
      } else if (open.isPresent()) {
        add(open.get(), mark);
        open = Optional.empty();
      } else {
        fault(mark, "closes nothing");
      }
    }
    open.ifPresent(mark -> fault(mark, "is closed by no " + Mark.END + " behind it"));
  }

  private void add(Mark begin, Mark end) {
    List<String> words = begin.words();
    if (words.size() != 2) {
      fault(begin, "has to name an enum and a format, as in " + Mark.begin(example(words)));
      return;
    }
    for (Format format : Format.values()) {
      if (name(format).equals(words.get(1))) {
        blocks.add(new Block(begin.line(), words.get(0), format, begin.end(), end.start()));
        return;
      }
    }
    fault(begin, "names \"" + words.get(1) + "\", which is no format; there are " + formats());
  }

  private static String example(List<String> words) {
    return (words.isEmpty() ? "com.example.OrderStatus" : words.get(0)) + " mermaid";
  }

  private static String formats() {
    return Arrays.stream(Format.values()).map(Blocks::name).collect(Collectors.joining(", "));
  }

  private static String name(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private void fault(Mark mark, String what) {
    faults.add(new Fault(mark.line(), mark.text() + " " + what));
  }
}
