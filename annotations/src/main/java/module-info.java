/** Annotations that make an enum a state machine, and what its generated code needs at run time. */
module dev.interlock {
  exports dev.interlock;
}
