/** Keeps what documents show of lifecycles in sync with the enums. */
package dev.interlock.tools.document;
