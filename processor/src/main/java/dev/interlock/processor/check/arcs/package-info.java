/** Do the arcs agree with one another, with the states' flags and with what is claimed? */
package dev.interlock.processor.check.arcs;
