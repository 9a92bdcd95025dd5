package run;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plays every script with fresh classes, and prints what went wrong. */
public final class Runner {

  private static final String WORDS =
      "Job is still being initialised: its lifecycle can be asked in static initialisers after the"
          + " constants, not in constructors or field initialisers";

  private static int played;

  private Runner() {}

  public static void main(String[] arguments) throws Exception {
    String[] questions = (String[]) fresh("names", "questions");
    String[] first = (String[]) fresh("names", "first");
    for (String question : questions) {
      inConstructor(question);
      String expected = (String) fresh("ask", question);
      for (String place : List.of("static", "party")) {
        for (String touch : first) {
          if (place.equals("static") || touch.startsWith("party")) {
            one(place, question, touch, expected);
          }
        }
      }
    }
    for (String question : List.of("canBy", "graph", "guarded", "machine", "typed")) {
      for (String one : first) {
        for (String other : first) {
          two("static", question, one, other);
        }
      }
      for (String other : first) {
        two("party", question, "party", other);
      }
    }
    System.out.println("played " + played);
    System.exit(0);
  }

  /** In a constructor no question has an answer, and the exception says why. */
  private static void inConstructor(String question) throws Exception {
    script("constructor", question, 0);
    String thrown = touched(script(), "enum");
    check(thrown.contains(WORDS), "in a constructor", question, thrown);
    check(!thrown.contains("NullPointer"), "in a constructor", question, thrown);
  }

  /** One thread: what is asked in a static initialiser is answered as later. */
  private static void one(String place, String question, String touch, String expected)
      throws Exception {
    script(place, question, 0);
    Class<?> script = script();
    String thrown = touched(script, touch);
    check(thrown.isEmpty(), place + " " + touch, question, thrown);
    script.getMethod("first", String.class).invoke(null, place.equals("static") ? "enum" : "party");
    Object answer = script.getField("answer").get(null);
    check(answer.equals(expected), place + " " + touch, question, answer + ", not " + expected);
  }

  /** Two threads, the second while the first initialises something. */
  private static void two(String place, String question, String one, String other)
      throws Exception {
    script(place, question, 20);
    Class<?> script = script();
    List<String> thrown = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (String touch : List.of(one, other)) {
      Thread thread =
          new Thread(
              () -> {
                String text = touched(script, touch);
                synchronized (thrown) {
                  thrown.add(text);
                }
              });
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
      Thread.sleep(8);
    }
    String where = place + " " + one + " and " + other;
    for (Thread thread : threads) {
      thread.join(20_000);
      check(!thread.isAlive(), where, question, "hangs");
    }
    check(String.join("", thrown).isEmpty(), where, question, String.join("", thrown));
  }

  private static void script(String place, String question, int pause) {
    Stream.of("static", "constructor", "party")
        .forEach(each -> System.setProperty("script." + each, ""));
    System.setProperty("script." + place, question);
    System.setProperty("script.pause", "" + pause);
    played++;
  }

  /** Returns what was thrown, its causes included, or nothing. */
  private static String touched(Class<?> script, String name) {
    try {
      script.getMethod("first", String.class).invoke(null, name);
      return "";
    } catch (ReflectiveOperationException e) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text));
      return text.toString();
    }
  }

  private static Object fresh(String method, String name) throws Exception {
    script("constructor", "", 0);
    return script().getMethod(method, String.class).invoke(null, name);
  }

  /** Loads everything anew. */
  private static Class<?> script() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(new File(entry).toURI().toURL());
    }
    ClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    return Class.forName("p.Script", true, loader);
  }

  private static void check(boolean fine, String where, String question, String text) {
    if (!fine) {
      System.out.println("FAULT " + where + ", " + question + ": " + text);
    }
  }
}
