/** The states as types. */
package dev.interlock.processor.generate.typed;
