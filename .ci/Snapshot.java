import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes down what a processor makes of the corpora: the sources that it generates and what the
 * compiler says, so that two versions of it can be compared.
 *
 * <pre>
 * java .ci/Snapshot.java CORPORA ANNOTATIONS PROCESSOR OUT
 * diff -r OUT_BEFORE OUT_AFTER
 * </pre>
 *
 * CORPORA is the folder of the corpora, ANNOTATIONS the jar or folder of the annotations, PROCESSOR
 * the class path of the processor, OUT where to write.
 */
public class Snapshot {

  private final Path corpora;
  private final Path annotations;
  private final Path out;
  private final ClassLoader processors;
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  private Snapshot(Path corpora, Path annotations, String processor, Path out) throws IOException {
    this.corpora = corpora.toRealPath();
    this.annotations = annotations;
    this.out = out;
    List<URL> urls = new ArrayList<>();
    for (String entry : processor.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    this.processors = new URLClassLoader(urls.toArray(URL[]::new));
  }

  public static void main(String[] args) throws Exception {
    new Snapshot(Path.of(args[0]), Path.of(args[1]), args[2], Path.of(args[3])).write();
  }

  private void write() throws Exception {
    for (Path each : cases()) {
      compile(each);
    }
  }

  /** A file is a case; so is a folder whose name ends in Together. */
  private List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(corpora)) {
      return files
          .filter(each -> each.toString().endsWith("Together") || each.toString().endsWith(".java"))
          .filter(each -> !corpora.relativize(each.getParent()).toString().contains("Together"))
          .sorted()
          .toList();
    }
  }

  private void compile(Path each) throws Exception {
    Path folder = out.resolve(corpora.relativize(each).toString());
    Path classes = Files.createTempDirectory("snapshot");
    Path sources = Files.createDirectories(folder.resolve("sources"));
    StringBuilder messages = new StringBuilder();
    List<Path> all = javaFiles(each);
    Path library = each.resolve("library");
    List<Path> before = all.stream().filter(file -> file.startsWith(library)).toList();
    List<Path> after = all.stream().filter(file -> !file.startsWith(library)).toList();
    if (!before.isEmpty()) {
      compile(before, classes, sources, messages);
    }
    compile(after, classes, sources, messages);
    Files.writeString(folder.resolve("messages.txt"), messages);
    delete(classes);
  }

  private void compile(List<Path> files, Path classes, Path sources, StringBuilder messages)
      throws Exception {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(List.of("-Xlint:all,-auxiliaryclass,-processing", "-Xmaxerrs", "1000"));
    for (Path file : files) {
      Files.readAllLines(file).stream()
          .filter(line -> line.startsWith("// options: "))
          .forEach(line -> options.addAll(List.of(line.substring(12).trim().split(" +"))));
    }
    String path = classes + File.pathSeparator + annotations;
    options.addAll(List.of("-d", classes.toString(), "-s", sources.toString(), "-cp", path));
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              manager,
              said,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ENGLISH);
      Class<?> type = processors.loadClass("dev.interlock.processor.InterlockProcessor");
      task.setProcessors(List.of((Processor) type.getConstructor().newInstance()));
      task.call();
    }
    for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
      String place =
          each.getSource() == null
              ? ""
              : Path.of(each.getSource().getName()).getFileName()
                  + ":"
                  + each.getLineNumber()
                  + ":"
                  + each.getColumnNumber();
      messages.append(place).append(' ').append(each.getKind()).append(": ");
      messages.append(each.getMessage(Locale.ENGLISH).replace(corpora.toString(), "")).append('\n');
    }
  }

  private static List<Path> javaFiles(Path each) throws IOException {
    try (Stream<Path> files = Files.walk(each)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
