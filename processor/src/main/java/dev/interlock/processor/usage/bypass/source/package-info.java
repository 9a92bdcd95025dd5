/** What stands in the source of a class: around a place, and for a variable or a method. */
package dev.interlock.processor.usage.bypass.source;
