/** Walks as dynamic tests. */
package dev.interlock.testing.drive;
