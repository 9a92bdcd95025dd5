/** The guards, and the decisions that depend on them. */
package dev.interlock.processor.generate.guarded;
