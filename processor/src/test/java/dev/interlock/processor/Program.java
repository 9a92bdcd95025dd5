package dev.interlock.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A few machines and what uses them: compiled without a word from the compiler, and loaded. */
final class Program implements AutoCloseable {

  private static final Path SOURCES = Path.of("src/test/resources/faces");

  private final Path out;
  private final URLClassLoader loader;

  private Program(Path out, URLClassLoader loader) {
    this.out = out;
    this.loader = loader;
  }

  /** Compiles folders of sources under {@code faces}, all at once. */
  static Program of(Path out, String... folders) {
    List<Path> sources = Stream.of(folders).flatMap(folder -> in(SOURCES.resolve(folder))).toList();
    Compiled result = Compiler.JAVAC.compile(out, sources, "-Xlint:all", "-Werror", "-parameters");
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    try {
      return new Program(out, new URLClassLoader(new URL[] {out.toUri().toURL()}));
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles one more class of the same package, named {@code Use}. */
  Compiled use(String declarations) {
    try {
      String text = "package faces;\n" + declarations;
      Path source = Files.writeString(out.resolve("Use.java"), text);
      return Compiler.JAVAC.compile(out, List.of(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads a class by its name without the package. */
  Class<?> type(String name) {
    try {
      return loader.loadClass("faces." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns whether there is a class of a name without the package. */
  boolean has(String name) {
    return Files.exists(out.resolve("faces").resolve(name + ".class"));
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
