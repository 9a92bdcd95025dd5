package dev.interlock.processor.testing.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
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
public final class Program implements AutoCloseable {

  private static final Path SOURCES = Path.of("src/test/resources/programs");

  private final Path out;
  private final URLClassLoader loader;

  private Program(Path out, URLClassLoader loader) {
    this.out = out;
    this.loader = loader;
  }

  /** Compiles folders of sources under {@code programs}, all at once. */
  public static Program of(Path out, String... folders) {
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
  public Compiled use(String declarations) {
    try {
      String text = "package programs;\n" + declarations;
      Path source = Files.writeString(out.resolve("Use.java"), text);
      return Compiler.JAVAC.compile(out, List.of(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads a class by its name without the package. */
  public Class<?> type(String name) {
    try {
      return loader.loadClass("programs." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns whether there is a class of a name without the package. */
  public boolean has(String name) {
    return Files.exists(out.resolve("programs").resolve(name + ".class"));
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
