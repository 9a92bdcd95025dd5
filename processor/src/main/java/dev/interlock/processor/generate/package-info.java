/** From a machine to the types generated for it. */
package dev.interlock.processor.generate;
