package dev.interlock.tools.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version in the jar's manifest, which classes alone lack. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[] {"interlock-tools " + version.orElse("(a build that was not packaged)")};
  }
}
