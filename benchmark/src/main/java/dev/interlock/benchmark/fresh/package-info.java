/** What only a JVM of its own can tell: the first question, and the memory of a machine. */
package dev.interlock.benchmark.fresh;
