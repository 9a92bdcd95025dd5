/** Every state and event, asked of all that was generated, and held against what is wanted. */
package dev.interlock.testing.matrix;
