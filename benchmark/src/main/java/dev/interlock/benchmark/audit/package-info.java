/** The example's audit of large logs beside the same in a plain loop. */
package dev.interlock.benchmark.audit;
