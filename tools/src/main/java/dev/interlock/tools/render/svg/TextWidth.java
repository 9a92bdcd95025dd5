package dev.interlock.tools.render.svg;

/**
 * How wide a text is. Asked of a font, the answer would depend on the machine's fonts, and with it
 * the bytes of the picture: so it is looked up in a table of Helvetica's widths, which Arial,
 * Liberation Sans and Nimbus Sans share. The picture tells the width of each text besides, so that
 * another font is fitted to it and no text leaves its box.
 */
final class TextWidth {

  /** Of the printable ASCII characters, in thousandths of the size. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
  };

  /** Of a letter of another alphabet; of most of them more than enough. */
  private static final int OTHER = 700;

  private static final int FULL = 1000;

  private TextWidth() {}

  /** Returns the width of a text in a font of a size, in the same unit. */
  static double of(String text, double size) {
    int sum = text.codePoints().map(TextWidth::of).sum();
    return sum * size / FULL;
  }

  private static int of(int character) {
    if (character >= ' ' && character <= '~') {
      return WIDTHS[character - ' '];
    }
    return isSquare(character) ? FULL : OTHER;
  }

  /** Ideographs, syllables and symbols that fill a square. */
  private static boolean isSquare(int character) {
    return Character.isIdeographic(character)
        || (character >= 0x3000 && character <= 0x30FF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xFF00 && character <= 0xFF60)
        || character >= 0x1F000;
  }
}
