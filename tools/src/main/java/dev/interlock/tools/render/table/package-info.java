/** Lifecycles as tables. */
package dev.interlock.tools.render.table;
