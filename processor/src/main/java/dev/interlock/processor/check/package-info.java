/** From a machine to the findings about it. */
package dev.interlock.processor.check;
