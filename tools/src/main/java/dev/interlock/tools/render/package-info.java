/**
 * Lifecycles as pictures, tables and for other tools: {@link dev.interlock.tools.render.Format}.
 */
package dev.interlock.tools.render;
