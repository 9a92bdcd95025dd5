package com.example;

import java.util.List;
import java.util.Map;

/**
 * A Java project in the IDE's workspace, in types that the test and Eclipse's bundles both know:
 * theirs have class loaders of their own.
 */
public interface IdeProject {

  /** Saves a source file, as an editor would. */
  void write(String file, String text) throws Exception;

  /**
   * Builds what was changed since the last build, first everything. Nothing else starts a build.
   */
  void build() throws Exception;

  /** What the IDE shows as problems, in generated sources too: file, marked text, first line. */
  List<String> markers() throws Exception;

  /** The generated files, each with a number that grows whenever the file is written. */
  Map<String, Long> generated() throws Exception;
}
