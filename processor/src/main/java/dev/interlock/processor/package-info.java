/** The annotation processor: annotations, model, checks, generators, files, in this direction. */
package dev.interlock.processor;
