// Actors of another package; one enum of them is public, one isn't.
package corpus.faulty.inaccessible_enum.actor.callers;

public class Callers {
  public enum Open {
    CLERK
  }

  enum Closed {
    CLERK
  }

  protected enum Inherited {
    CLERK
  }

  static class Inner {
    public enum Deep {
      CLERK
    }
  }
}
