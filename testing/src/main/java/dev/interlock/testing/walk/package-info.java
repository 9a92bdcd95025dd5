/** Moves one after another: what a lifecycle says about them, and what a subject makes of them. */
package dev.interlock.testing.walk;
