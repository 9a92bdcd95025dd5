/** What is made of a lifecycle. */
@SuppressWarnings("requires-automatic") // it has a name of its own, and exports all that it is
module dev.interlock.tools {
  requires transitive dev.interlock;
  requires transitive java.sql;
  requires java.xml;
  requires com.fasterxml.jackson.core;
  requires static info.picocli;
  requires io.github.javadiffutils;
  requires org.commonmark;

  exports dev.interlock.tools.diff;
  exports dev.interlock.tools.document;
  exports dev.interlock.tools.model;
  exports dev.interlock.tools.render;
  exports dev.interlock.tools.render.diagram;
  exports dev.interlock.tools.render.json;
  exports dev.interlock.tools.render.picture;
  exports dev.interlock.tools.sql;

  opens dev.interlock.tools.command to
      info.picocli;
}
