package dev.interlock.processor.output;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.check.Check;
import dev.interlock.processor.check.Finding;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated types as source files. */
public final class SourceWriter {

  private final Filer filer;

  /** Makes a writer for a compilation. */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a type.
   *
   * @param type the type
   * @param machine the machine that it was generated for
   * @param origin the enum, on which alone the file depends
   * @return a finding if the user has a type of this name
   * @throws IOException if the compiler can't write the file
   */
  public Optional<Finding> write(TypeSpec type, Machine machine, TypeElement origin)
      throws IOException {
    try {
      JavaFile.builder(
              machine.name().packageName(), type.toBuilder().addOriginatingElement(origin).build())
          .skipJavaLangImports(true)
          .build()
          .writeTo(filer);
      return Optional.empty();
    } catch (FilerException taken) {
      return Optional.of(
          new Finding(
              Check.NAME_CLASH,
              Origin.ofEnum(),
              "The type "
                  + type.name()
                  + ", generated for "
                  + machine.name().nestedName()
                  + ", exists already.",
              List.of(),
              "rename one of the two"));
    }
  }
}
