/** The functions on values, the mixin, and the tables that they look into. */
package dev.interlock.processor.generate.functions;
