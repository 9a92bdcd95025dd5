/** Is what is declared a machine, and does it name what it may name? */
package dev.interlock.processor.check.declared;
