package p;

/** Actors of the user's own, who may ask about the lifecycle while they are initialised. */
public enum Party {
  USER,
  SYSTEM;

  static {
    Script.run("party", null);
  }
}
