package dev.interlock.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.generate.Artifact;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated is written where it belongs: types among the sources, files among classes. */
class ArtifactWriterTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void typesAndResourcesAreWritten(Compiler compiler) throws IOException {
    Path source = folder.resolve("Light.java");
    Files.writeString(source, "package p; enum Light { @Deprecated ON }\n");
    Path out = Files.createDirectory(folder.resolve(compiler.name()));
    Compiled compiled = compiler.compile(out, List.of(source), new Writing());
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(out.resolve("p/LightNotes.class")).exists();
    assertThat(out.resolve("META-INF/interlock/light.txt")).hasContent("ON\n");
  }

  @Test
  void aResourceOfOneOfSeveralModulesIsWrittenThere() throws IOException {
    Path module = Files.createDirectories(folder.resolve("src/m/p"));
    Path declaration = module.resolveSibling("module-info.java");
    Files.writeString(declaration, "module m {}\n");
    Path source = module.resolve("Light.java");
    Files.writeString(source, "package p; enum Light { @Deprecated ON }\n");
    Path out = Files.createDirectory(folder.resolve("out"));
    Compiled compiled =
        Compiler.JAVAC.compile(
            out,
            List.of(declaration, source),
            new Writing(),
            "--module-source-path",
            folder.resolve("src").toString());
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(out.resolve("m/META-INF/interlock/light.txt")).hasContent("ON\n");
  }

  /** Writes one artifact of each kind for an enum. */
  @SupportedAnnotationTypes("java.lang.Deprecated")
  private static final class Writing extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (annotations.isEmpty()) {
        return false;
      }
      TypeElement type = processingEnv.getElementUtils().getTypeElement("p.Light");
      EnumName name = new EnumName("p", List.of("Light"));
      ArtifactWriter writer = new ArtifactWriter(processingEnv, name, type);
      try {
        writer.write(new Artifact.JavaType("LightNotes", "package p; class LightNotes {}\n"));
        writer.write(new Artifact.Resource("META-INF/interlock/light.txt", "ON\n"));
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
      return false;
    }
  }
}
