/** Can the names be names in the generated code, and are they the ones that were meant? */
package dev.interlock.processor.check.names;
