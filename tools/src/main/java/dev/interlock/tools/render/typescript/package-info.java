/**
 * A lifecycle as a module of TypeScript, for a browser: {@link
 * dev.interlock.tools.render.typescript.TypeScript}.
 */
package dev.interlock.tools.render.typescript;
