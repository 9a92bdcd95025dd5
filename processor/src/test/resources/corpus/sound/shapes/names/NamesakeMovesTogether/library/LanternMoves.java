package corpus.sound.shapes.namesake.other;

/** Called like the mixin of an enum in another package. */
public interface LanternMoves {}
