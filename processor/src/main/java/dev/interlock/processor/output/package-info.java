/** Findings to the compiler's messages, types to files. */
package dev.interlock.processor.output;
