/** Random walks: found by a seed, shrunk, and kept as files that are replayed. */
package dev.interlock.testing.random;
