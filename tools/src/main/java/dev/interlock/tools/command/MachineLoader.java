package dev.interlock.tools.command;

import dev.interlock.StateGraph;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Loads the lifecycle of an enum from a class path. */
final class MachineLoader {

  private MachineLoader() {}

  /**
   * Loads a lifecycle.
   *
   * @param type the enum's name; a nested one's with dots or with {@code $}
   * @param classPath folders and jars
   * @throws WrongInput if there is none
   */
  static StateGraph<?> load(String type, String classPath) {
    // Stays open: the enum is of it.
    URLClassLoader loader =
        new URLClassLoader(urls(classPath), MachineLoader.class.getClassLoader());
    try {
      return graph(find(type, classPath, loader));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new WrongInput(String.valueOf(e.getMessage()));
    } catch (LinkageError e) {
      throw new WrongInput(
          type
              + " can't be loaded: "
              + e
              + "; does --class-path have everything that it needs, and was it compiled with this"
              + " version of Interlock?");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // StateGraph asks whether it is an enum
  private static StateGraph<?> graph(Class<?> type) {
    return StateGraph.of((Class) type);
  }

  private static Class<?> find(String type, String classPath, ClassLoader loader) {
    String name = type;
    while (true) {
      try {
        return Class.forName(name, true, loader);
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          throw new WrongInput("there is no class " + type + " in " + classPath);
        }
        name = name.substring(0, dot) + "$" + name.substring(dot + 1);
      }
    }
  }

  private static URL[] urls(String classPath) {
    List<URL> urls = new ArrayList<>();
    for (String each : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
      Path entry = Path.of(each);
      if (!Files.exists(entry)) {
        throw new WrongInput("there is no " + each + ", which --class-path names");
      }
      try {
        urls.add(entry.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new WrongInput(each + " can't be on a class path: " + e.getMessage());
      }
    }
    return urls.toArray(new URL[0]);
  }
}
