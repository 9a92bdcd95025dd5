/** Statements in the source that set the column of a machine. */
package dev.interlock.processor.usage.update;
