package dev.interlock.testing.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps what a compiler writes in memory: there are thousands of small files. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, Written> classes = new TreeMap<>();
  private final Map<String, Written> sources = new TreeMap<>();

  MemoryFiles(StandardJavaFileManager files) {
    super(files);
  }

  Map<String, byte[]> classes() {
    return classes.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().bytes.toByteArray()));
  }

  Map<String, String> sources() {
    Map<String, String> texts = new TreeMap<>();
    sources.forEach((name, source) -> texts.put(name, source.getCharContent(true)));
    return texts;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    Written file = new Written(name.replace('.', '/') + kind.extension, kind);
    (kind == JavaFileObject.Kind.CLASS ? classes : sources).put(name, file);
    return file;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, FileObject sibling) {
    return new Written(packageName + "/" + name, JavaFileObject.Kind.OTHER);
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String name)
      throws FileNotFoundException {
    throw new FileNotFoundException(name);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  private static final class Written extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Written(String path, Kind kind) {
      super(URI.create("mem:///" + path), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public Writer openWriter() {
      return new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public String getCharContent(boolean ignored) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
