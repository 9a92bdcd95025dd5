/** The ways out of the faults: what to change in the annotations. */
package dev.interlock.processor.fix;
