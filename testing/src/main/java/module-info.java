/** Tests of a lifecycle, and of what moves by it. */
module dev.interlock.testing {
  requires transitive dev.interlock;
  requires transitive dev.interlock.tools;
  requires static transitive org.junit.jupiter.api;

  exports dev.interlock.testing;
  exports dev.interlock.testing.coverage;
  exports dev.interlock.testing.random;
  exports dev.interlock.testing.walk;
}
