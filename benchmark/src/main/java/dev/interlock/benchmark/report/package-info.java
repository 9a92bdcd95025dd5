/** What was measured, as one table. */
package dev.interlock.benchmark.report;
