package com.example;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackagingTest {

  private static final Path RUNTIME = jar("interlock-\\d[^/]*?(?<!sources|javadoc)\\.jar");
  private static final Path PROCESSOR =
      jar("interlock-processor-\\d[^/]*?(?<!sources|javadoc)\\.jar");

  private static final Path HIBERNATE =
      jar("interlock-hibernate-\\d[^/]*?(?<!sources|javadoc)\\.jar");

  /** Of ours, a user gets what is asked for; the rest of the class path is the test's. */
  @Test
  void noArtifactHasADependency() {
    Set<String> foreign =
        classPath().stream()
            .map(entry -> entry.getFileName().toString())
            .filter(name -> name.endsWith(".jar"))
            .filter(name -> !name.matches("(interlock|junit|opentest4j|apiguardian|jspecify)-.*"))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), foreign);
  }

  @Test
  void theRuntimeIsSmallAndAModule() throws IOException {
    assertTrue(Files.size(RUNTIME) < 60 * 1024, () -> RUNTIME + " has 60 KB or more");
    for (String entry : entries(RUNTIME)) {
      assertTrue(
          entry.matches("META-INF/(MANIFEST.MF|LICENSE)|module-info.class|dev/interlock/\\w+.*"),
          entry);
    }
    ModuleDescriptor module = ModuleFinder.of(RUNTIME).findAll().iterator().next().descriptor();
    assertFalse(module.isAutomatic());
    assertEquals("dev.interlock", module.name());
    assertEquals(
        List.of("java.base"),
        module.requires().stream().map(ModuleDescriptor.Requires::name).toList());
    assertEquals(
        Set.of("dev.interlock"),
        module.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
  }

  @Test
  void theProcessorBringsWhatItNeedsUnderItsOwnName() throws IOException {
    for (String entry : entries(PROCESSOR)) {
      assertTrue(
          entry.startsWith("META-INF/")
              || (entry.startsWith("dev/interlock/processor/")
                  && entry.matches(".*\\.class|.*/finding/pages.properties|.*/explain/checks.md")),
          entry);
    }
    try (JarFile jar = new JarFile(PROCESSOR.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        String text = new String(read(jar, entry), StandardCharsets.ISO_8859_1);
        boolean credit = entry.getName().startsWith("META-INF/");
        assertFalse(!credit && text.matches("(?s).*com.palantir.*"), entry::getName);
        assertFalse(!credit && text.contains("com/squareup"), entry::getName);
      }
      assertEquals(
          "dev.interlock.processor.InterlockProcessor",
          text(jar, "META-INF/services/javax.annotation.processing.Processor").strip());
      assertEquals(
          "dev.interlock.processor.InterlockProcessor,isolating",
          text(jar, "META-INF/gradle/incremental.annotation.processors").strip());
      assertTrue(text(jar, "META-INF/NOTICE").contains("JavaPoet"));
      assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
    }
  }

  /** Hibernate finds it by the service; the module's name is for good. */
  @Test
  void theGuardIsAServiceAndAModulesName() throws IOException {
    for (String entry : entries(HIBERNATE)) {
      assertTrue(
          entry.matches(
              "META-INF/(MANIFEST.MF|LICENSE|services/.*)|dev/interlock/hibernate/\\w+.*"),
          entry);
    }
    try (JarFile jar = new JarFile(HIBERNATE.toFile())) {
      assertEquals(
          "dev.interlock.hibernate.InterlockIntegrator",
          text(jar, "META-INF/services/org.hibernate.integrator.spi.Integrator").strip());
      assertEquals(
          "dev.interlock.hibernate",
          jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
    }
  }

  /** By the jar alone: nothing else is on its class path. */
  @Test
  void theProcessorExplainsEveryCheck() throws IOException, InterruptedException {
    List<String> ids =
        explain(0)
            .lines()
            .filter(line -> line.matches("  [a-z-]+  .*"))
            .map(line -> line.strip().split(" ")[0])
            .toList();
    assertTrue(ids.size() > 20, ids::toString);
    for (String id : ids) {
      String text = explain(0, id);
      assertTrue(text.startsWith(id) && text.contains("Mended:"), text);
    }
    assertTrue(explain(2, "contradicton").contains("did you mean \"contradiction\"?"));
  }

  private static String explain(int status, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                PROCESSOR.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(status, process.waitFor(), text);
    return text;
  }

  @Test
  void allRunOnJava17() throws IOException {
    for (Path path : List.of(RUNTIME, PROCESSOR, HIBERNATE)) {
      try (JarFile jar = new JarFile(path.toFile())) {
        for (JarEntry entry : jar.stream().toList()) {
          if (entry.getName().endsWith(".class")) {
            int version = ByteBuffer.wrap(read(jar, entry)).getShort(6);
            assertTrue(version <= 61, () -> entry.getName() + " is of version " + version);
          }
        }
      }
    }
  }

  @Test
  void sourcesAndDocumentationAreThere() {
    assertAll(
        () -> has("interlock-\\d.*sources.*", "dev/interlock/StateGraph.java"),
        () -> has("interlock-\\d.*javadoc.*", "dev.interlock/dev/interlock/StateGraph.html"),
        () ->
            has(
                "interlock-processor-.*sources.*",
                "dev/interlock/processor/InterlockProcessor.java"),
        () ->
            has(
                "interlock-processor-.*javadoc.*",
                "dev.interlock.processor/dev/interlock/processor/InterlockProcessor.html"),
        () ->
            has(
                "interlock-hibernate-.*sources.*",
                "dev/interlock/hibernate/InterlockIntegrator.java"),
        () ->
            has(
                "interlock-hibernate-.*javadoc.*",
                "dev.interlock.hibernate/dev/interlock/hibernate/TransitionListener.html"));
  }

  private static void has(String jar, String entry) throws IOException {
    assertTrue(entries(jar(jar)).contains(entry), () -> entry + " isn't in " + jar(jar));
  }

  private static String text(JarFile jar, String name) throws IOException {
    return new String(read(jar, jar.getJarEntry(name)), StandardCharsets.UTF_8);
  }

  private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static List<String> entries(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  private static Path jar(String name) {
    return classPath().stream()
        .filter(entry -> entry.getFileName().toString().matches(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " isn't on the class path"));
  }

  private static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }
}
