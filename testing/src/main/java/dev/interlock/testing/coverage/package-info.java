/** Which arcs, answers of guards and refusals of a lifecycle a test run has met. */
package dev.interlock.testing.coverage;
