package dev.interlock.testing.mutation;

import java.util.Map;

/** Loads classes that are in memory. */
final class MemoryLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  MemoryLoader(Map<String, byte[]> classes) {
    super(MemoryLoader.class.getClassLoader());
    this.classes = classes;
  }

  /** Loads and initialises a class that is there. */
  Class<?> named(String name) {
    try {
      return Class.forName(name, true, this);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
