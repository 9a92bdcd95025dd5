package dev.interlock.tools.command;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.json.InvalidLifecycle;
import dev.interlock.tools.render.json.LifecycleJson;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the lifecycle that an argument names. */
final class LifecycleSource {

  private LifecycleSource() {}

  /**
   * Reads a lifecycle.
   *
   * @param what a file whose name ends in {@code .json}, or an enum's name
   * @param classPath where the enum's class is
   * @throws WrongInput if there is none
   */
  static Lifecycle read(String what, String classPath) {
    return what.endsWith(".json")
        ? readFile(Path.of(what))
        : Lifecycle.of(MachineLoader.load(what, classPath));
  }

  private static Lifecycle readFile(Path file) {
    try {
      return LifecycleJson.read(Files.readString(file));
    } catch (InvalidLifecycle e) {
      throw new WrongInput(file + ", " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw new WrongInput("there is no file " + file);
    } catch (CharacterCodingException e) {
      throw new WrongInput(file + " is no text in UTF-8");
    } catch (IOException e) {
      throw new WrongInput(file + " can't be read: " + e);
    }
  }
}
