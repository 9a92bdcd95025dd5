/** A lifecycle's tests in a line each: against a specification, and of what moves by it. */
package dev.interlock.testing;
