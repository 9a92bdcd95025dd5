package dev.interlock.tools.command;

import dev.interlock.StateGraph;
import dev.interlock.tools.model.Machines;
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
    try {
      return new Machines(classes(classPath))
          .find(type)
          .orElseThrow(() -> new WrongInput("there is no class " + type + " in " + classPath));
    } catch (IllegalArgumentException e) {
      throw new WrongInput(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Returns what finds the classes of a class path.
   *
   * @throws WrongInput if an entry isn't there
   */
  static ClassLoader classes(String classPath) {
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
    // Stays open: the enums are of it.
    return new URLClassLoader(urls.toArray(new URL[0]), MachineLoader.class.getClassLoader());
  }
}
