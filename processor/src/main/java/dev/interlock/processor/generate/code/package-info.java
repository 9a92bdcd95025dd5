/**
 * What all generated types are written with: names, signatures, heads, phrases of their Javadoc.
 */
package dev.interlock.processor.generate.code;
