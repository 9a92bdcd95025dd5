/** The processor's jar as a command that explains a check. */
package dev.interlock.processor.explain;
