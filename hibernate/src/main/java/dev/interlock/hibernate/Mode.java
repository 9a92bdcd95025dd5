package dev.interlock.hibernate;

/** How far one write may lead. */
enum Mode {
  /** By one transition. */
  STRICT,
  /** By any way of transitions: several moves in one flush. */
  THROUGH,
  /** Anywhere: it isn't judged. */
  OFF
}
