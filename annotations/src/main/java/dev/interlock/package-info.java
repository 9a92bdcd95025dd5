/** Annotations that make an enum a state machine, and what its generated code needs at run time. */
package dev.interlock;
