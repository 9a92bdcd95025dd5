/** What is made of a lifecycle. */
@SuppressWarnings("requires-automatic") // names of their own, or bundles of OSGi
module dev.interlock.tools {
  requires transitive dev.interlock;
  requires transitive java.sql;
  requires java.xml;
  requires com.fasterxml.jackson.core;
  requires static info.picocli;
  requires io.github.javadiffutils;
  requires org.commonmark;
  requires static org.eclipse.elk.alg.layered;
  requires static org.eclipse.elk.core;
  requires static org.eclipse.elk.graph;
  requires static org.eclipse.emf.common;
  requires static org.eclipse.emf.ecore;

  exports dev.interlock.tools.diff;
  exports dev.interlock.tools.document;
  exports dev.interlock.tools.explorer;
  exports dev.interlock.tools.model;
  exports dev.interlock.tools.render;
  exports dev.interlock.tools.render.diagram;
  exports dev.interlock.tools.render.json;
  exports dev.interlock.tools.render.picture;
  exports dev.interlock.tools.render.svg;
  exports dev.interlock.tools.sql;

  opens dev.interlock.tools.command to
      info.picocli;
}
