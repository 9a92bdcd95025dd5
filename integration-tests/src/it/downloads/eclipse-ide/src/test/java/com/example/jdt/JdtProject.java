package com.example.jdt;

import com.example.IdeProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Lives in a bundle, so that it sees Eclipse's own classes. */
public final class JdtProject implements IdeProject {

  private final IProject project;

  /** Opens a project that consists of these files. */
  public JdtProject(String name, Map<String, String> files) throws CoreException, IOException {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    Path folder = root.getLocation().append(name).toPath();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.createDirectory(folder.resolve("src"));
    // If it came into being with the first build, the second would build everything again.
    Files.createDirectory(folder.resolve(".apt_generated"));
    project = root.getProject(name);
    project.create(null);
    project.open(null);
  }

  @Override
  public void write(String file, String text) throws CoreException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    project.getFolder("src").getFile(file).write(content, true, false, false, null);
  }

  @Override
  public void build() throws CoreException {
    project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
  }

  @Override
  public List<String> markers() throws CoreException {
    List<String> texts = new ArrayList<>();
    for (IMarker marker : project.findMarkers(IMarker.MARKER, true, IResource.DEPTH_INFINITE)) {
      String marked = "";
      if (marker.getResource() instanceof IFile file) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        marked = file.readString().substring(start, marker.getAttribute(IMarker.CHAR_END, start));
      }
      String message = marker.getAttribute(IMarker.MESSAGE, "");
      texts.add(
          marker.getResource().getName()
              + " at "
              + marked
              + ": "
              + message.lines().findFirst().orElse(""));
    }
    texts.sort(null);
    return texts;
  }

  @Override
  public Map<String, Long> generated() throws CoreException {
    Map<String, Long> stamps = new TreeMap<>();
    IFolder folder = project.getFolder(".apt_generated");
    folder.accept(
        resource -> {
          if (resource.getType() == IResource.FILE) {
            stamps.put(resource.getName(), resource.getModificationStamp());
          }
          return true;
        });
    return stamps;
  }
}
