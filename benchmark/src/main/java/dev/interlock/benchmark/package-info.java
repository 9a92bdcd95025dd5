/** The same lifecycle generated, by hand and in other libraries, side by side. */
package dev.interlock.benchmark;
