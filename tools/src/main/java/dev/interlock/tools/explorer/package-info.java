/** A lifecycle to be walked through in a browser: {@link Explorer}. */
package dev.interlock.tools.explorer;
