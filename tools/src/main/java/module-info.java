/** What is made of a lifecycle. */
module dev.interlock.tools {
  requires transitive dev.interlock;
  requires transitive java.sql;
  requires static info.picocli;

  exports dev.interlock.tools.model;
  exports dev.interlock.tools.render;
  exports dev.interlock.tools.sql;

  opens dev.interlock.tools.command to
      info.picocli;
}
