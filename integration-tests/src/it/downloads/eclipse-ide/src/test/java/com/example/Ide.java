package com.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Eclipse without its windows, in this JVM: the bundles on the class path, and a workspace. */
final class Ide implements AutoCloseable {

  private final Framework framework;
  private final Bundle harness;

  Ide(Path folder) throws Exception {
    // Nothing builds by itself. No marker asks for an encoding: if a project has one, Eclipse calls
    // all its files changed after a while, and the next build isn't incremental.
    Path workspaceSettings =
        folder.resolve("workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings");
    Files.createDirectories(workspaceSettings);
    Files.writeString(
        workspaceSettings.resolve("org.eclipse.core.resources.prefs"),
        """
        description.autobuilding=false
        missingEncodingMarkerSeverity=-1
        """);
    Map<String, String> settings = new HashMap<>();
    settings.put("osgi.instance.area", folder.resolve("workspace").toUri().toString());
    settings.put("org.osgi.framework.storage", folder.resolve("configuration").toString());
    // As Eclipse's launcher has it: the bundles don't import all that they use of the JDK.
    settings.put("osgi.compatibility.bootdelegation", "true");
    // What the harness and the test share.
    settings.put("org.osgi.framework.system.packages.extra", "com.example");
    framework =
        ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(settings);
    framework.init();
    BundleContext context = framework.getBundleContext();
    List<Bundle> bundles = new ArrayList<>();
    for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = Path.of(jar).getFileName().toString();
      if (name.matches("(org\\.|ecj-|jna-).*") && !name.startsWith("org.eclipse.osgi-")) {
        bundles.add(context.installBundle("reference:" + Path.of(jar).toUri()));
      }
    }
    // Asked for by name, but used by an Ant task only.
    install(context, Map.of("Bundle-SymbolicName", "org.apache.ant", "Bundle-Version", "1.10"));
    Map<String, String> headers = new HashMap<>();
    headers.put("Bundle-SymbolicName", "harness");
    headers.put("Bundle-ClassPath", "external:" + Path.of("target/test-classes").toAbsolutePath());
    headers.put("Import-Package", "com.example");
    headers.put("Require-Bundle", "org.eclipse.core.runtime,org.eclipse.core.resources");
    harness = install(context, headers);
    framework.start();
    for (Bundle bundle : bundles) {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    }
  }

  /**
   * Opens a project with annotation processing, by our processor or by none. Its settings are
   * files, as in one that was checked out: those made by calls get lost when Eclipse indexes
   * meanwhile.
   */
  IdeProject project(String name, boolean processor, String... options) throws Exception {
    Map<String, String> files = new HashMap<>();
    files.put(
        ".project",
        """
        <projectDescription>
          <name>%s</name>
          <buildSpec>
            <buildCommand><name>org.eclipse.jdt.core.javabuilder</name></buildCommand>
          </buildSpec>
          <natures><nature>org.eclipse.jdt.core.javanature</nature></natures>
        </projectDescription>
        """
            .formatted(name));
    // The JDK is a jar as any other: what knows the installed ones needs a launcher.
    files.put(
        ".classpath",
        """
        <classpath>
          <classpathentry kind="src" path="src"/>
          <classpathentry kind="src" path=".apt_generated"/>
          <classpathentry kind="lib" path="%s/lib/jrt-fs.jar"/>
          <classpathentry kind="lib" path="%s"/>
          <classpathentry kind="output" path="bin"/>
        </classpath>
        """
            .formatted(System.getProperty("java.home"), System.getProperty("interlock.jar")));
    if (processor) {
      files.put(
          ".factorypath",
          """
          <factorypath>
            <factorypathentry kind="EXTJAR" id="%s" enabled="true" runInBatchMode="false"/>
          </factorypath>
          """
              .formatted(System.getProperty("interlock-processor.jar")));
    }
    files.put(
        ".settings/org.eclipse.jdt.core.prefs",
        """
        org.eclipse.jdt.core.compiler.compliance=17
        org.eclipse.jdt.core.compiler.source=17
        org.eclipse.jdt.core.compiler.codegen.targetPlatform=17
        org.eclipse.jdt.core.compiler.processAnnotations=enabled
        """);
    files.put(
        ".settings/org.eclipse.jdt.apt.core.prefs",
        Stream.of(options)
            .map("org.eclipse.jdt.apt.processorOptions/%s\n"::formatted)
            .collect(Collectors.joining()));
    return (IdeProject)
        harness
            .loadClass("com.example.jdt.JdtProject")
            .getConstructor(String.class, Map.class)
            .newInstance(name, files);
  }

  @Override
  public void close() throws Exception {
    framework.stop();
    framework.waitForStop(0);
  }

  /** Installs a bundle that is nothing but headers. */
  private static Bundle install(BundleContext context, Map<String, String> headers)
      throws Exception {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.putValue("Manifest-Version", "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    headers.forEach(attributes::putValue);
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    new JarOutputStream(jar, manifest).close();
    return context.installBundle(
        headers.get("Bundle-SymbolicName"), new ByteArrayInputStream(jar.toByteArray()));
  }
}
