package dev.interlock.tools.render.diagram;

import dev.interlock.tools.render.picture.Mark;

/** The colours of what differs, which a sign tells as well. */
record Colours(String fill, String line) {

  static Colours of(Mark mark) {
    return switch (mark) {
      case SAME -> new Colours("#ffffff", "#57606a");
      case ADDED -> new Colours("#dafbe1", "#1a7f37");
      case REMOVED -> new Colours("#ffebe9", "#cf222e");
      case CHANGED -> new Colours("#fff8c5", "#9a6700");
    };
  }
}
