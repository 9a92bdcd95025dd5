package dev.interlock.processor.output;

import dev.interlock.processor.check.build.TypeFindings;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.generate.Artifact;
import dev.interlock.processor.read.Mirrors;
import dev.interlock.processor.read.TypeKey;
import dev.interlock.processor.surface.TypePlan;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Writes what is generated for one machine. The files of all types are opened before one is
 * written: what can't have its name has to be known to every type that mentions it.
 */
public final class ArtifactWriter {

  private final Filer filer;
  private final Elements elements;
  private final EnumName name;
  private final TypeElement origin;
  private final TypeKey key;
  private final String module;
  private final Map<String, Optional<JavaFileObject>> files = new HashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Makes a writer.
   *
   * @param environment the compilation
   * @param name the enum's name
   * @param origin the enum, on which alone the files depend
   */
  public ArtifactWriter(ProcessingEnvironment environment, EnumName name, TypeElement origin) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.name = name;
    this.origin = origin;
    this.key = TypeKey.of(elements, origin);
    // The module only where the package doesn't tell it: build tools take the name for the type's.
    boolean told = elements.getAllPackageElements(name.packageName()).size() < 2;
    this.module = told || key.module().isEmpty() ? "" : key.module() + "/";
  }

  /**
   * Opens the types' files.
   *
   * @param types the types
   * @param owners who has which name in this compilation
   * @return what is to be said of names that something else has
   * @throws IOException if the compiler can't make a file
   */
  public List<Finding> open(List<TypePlan> types, NameOwners owners) throws IOException {
    Optional<Finding> shared = Optional.empty();
    for (TypePlan each : types) {
      String type = each.name();
      Optional<NameOwners.Owner> owner = owners.claim(key.sibling(qualified(type)), type, key);
      if (owner.isPresent() && !owner.get().type().equals(key)) {
        String other = owner.get().name();
        Finding finding = TypeFindings.shared(type, name, other, owner.get().type().name());
        shared = shared.or(() -> Optional.of(finding));
        if (type.equals(other)) {
          taken.add(type);
          continue;
        }
      }
      boolean again = owner.filter(has -> has.type().equals(key)).isPresent();
      files.put(type, again ? Optional.empty() : open(each));
    }
    shared.ifPresent(findings::add);
    return List.copyOf(findings);
  }

  private Optional<JavaFileObject> open(TypePlan type) throws IOException {
    try {
      return Optional.of(create(type.name()));
    } catch (FilerException exists) {
      boolean ours = isOurs(type.name());
      findings.add(TypeFindings.taken(type, name, ours));
      if (!ours) {
        taken.add(type.name());
      }
      return Optional.empty();
    }
  }

  /** Returns the names that something of another origin has. */
  public Set<String> taken() {
    return Set.copyOf(taken);
  }

  /** Returns whether there is a file to write. */
  public boolean isOpen() {
    return files.values().stream().anyMatch(Optional::isPresent);
  }

  /**
   * Writes an artifact, a type if its file is open.
   *
   * @throws IOException if the compiler can't write the file
   */
  public void write(Artifact artifact) throws IOException {
    Optional<? extends FileObject> file =
        artifact instanceof Artifact.JavaType ? file(artifact.name()) : resource(artifact.name());
    if (file.isPresent()) {
      try (Writer text = file.get().openWriter()) {
        text.write(artifact.text());
      }
    }
  }

  /** What was never to be opened stands in for a type whose name is taken. */
  private Optional<JavaFileObject> file(String type) throws IOException {
    return files.containsKey(type) ? files.getOrDefault(type, Optional.empty()) : standIn(type);
  }

  private Optional<FileObject> resource(String path) throws IOException {
    try {
      return Optional.of(createResource("", path));
    } catch (FilerException several) {
      // A compiler wants the module where it makes several, and takes it nowhere else.
      return Optional.of(createResource(key.module() + "/", path));
    }
  }

  private FileObject createResource(String module, String path) throws IOException {
    return filer.createResource(StandardLocation.CLASS_OUTPUT, module, path, origin);
  }

  private Optional<JavaFileObject> standIn(String type) throws IOException {
    try {
      return Optional.of(create(type));
    } catch (FilerException exists) {
      // An earlier build with the same fault left it.
      return Optional.empty();
    }
  }

  private JavaFileObject create(String type) throws IOException {
    return filer.createSourceFile(module + qualified(type), origin);
  }

  private String qualified(String type) {
    return name.packageName().isEmpty() ? type : name.packageName() + "." + type;
  }

  /** Whether a type was generated for the same enum, by whatever build. */
  private boolean isOurs(String type) {
    return key.sibling(qualified(type)).find(elements).stream()
        .flatMap(existing -> Mirrors.of(existing, Mirrors.GENERATED).stream())
        .flatMap(mirror -> Mirrors.items(mirror, "value").stream())
        .anyMatch(value -> value.getValue().equals(key.name()));
  }
}
