/**
 * What is said of the build: of options, of annotations that no machine reads, of types that can't
 * be written.
 */
package dev.interlock.processor.check.build;
