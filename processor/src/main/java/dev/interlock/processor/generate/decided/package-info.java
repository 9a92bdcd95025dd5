/** The decisions where moves lead, by everything that they depend on. */
package dev.interlock.processor.generate.decided;
