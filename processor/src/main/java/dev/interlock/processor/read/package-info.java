/** From the compiler's elements to a declaration of the model. */
package dev.interlock.processor.read;
