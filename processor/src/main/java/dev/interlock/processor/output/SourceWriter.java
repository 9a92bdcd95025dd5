package dev.interlock.processor.output;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.check.Finding;
import dev.interlock.processor.check.TypeFindings;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.read.Mirrors;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes generated types as source files. It remembers what it wrote: Eclipse's builder may show an
 * enum to one processor twice in a build, and takes the files of the first time for others' then.
 */
public final class SourceWriter {

  private final Set<String> written = new HashSet<>();

  /** Makes a writer that has written nothing. */
  public SourceWriter() {}

  /**
   * Writes a type.
   *
   * @param environment the compilation
   * @param type the type
   * @param machine the machine that it was generated for
   * @param origin the enum, on which alone the file depends
   * @return a finding if there is a type of this name that we didn't write
   * @throws IOException if the compiler can't write the file
   */
  public Optional<Finding> write(
      ProcessingEnvironment environment, TypeSpec type, Machine machine, TypeElement origin)
      throws IOException {
    String file = type.name() + " for " + origin.getQualifiedName();
    JavaFile source =
        JavaFile.builder(
                machine.name().packageName(),
                type.toBuilder().addOriginatingElement(origin).build())
            .skipJavaLangImports(true)
            .build();
    try {
      source.writeTo(environment.getFiler());
      written.add(file);
      return Optional.empty();
    } catch (FilerException taken) {
      return written.contains(file)
          ? Optional.empty()
          : Optional.of(
              TypeFindings.taken(
                  type.name(), machine, isOurs(environment.getElementUtils(), type, machine)));
    }
  }

  /** Whether a type was generated for the same enum, by whatever build. */
  private static boolean isOurs(Elements elements, TypeSpec type, Machine machine) {
    String packageName = machine.name().packageName();
    String inPackage = packageName.isEmpty() ? "" : packageName + ".";
    return Optional.ofNullable(elements.getTypeElement(inPackage + type.name())).stream()
        .flatMap(existing -> Mirrors.of(existing, Mirrors.GENERATED).stream())
        .flatMap(mirror -> Mirrors.items(mirror, "value").stream())
        .anyMatch(value -> value.getValue().equals(inPackage + machine.name().nestedName()));
  }
}
