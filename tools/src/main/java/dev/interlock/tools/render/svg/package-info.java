/**
 * Lifecycles as SVG, laid out by the Eclipse Layout Kernel. {@link Layout} alone knows it: what is
 * drawn is measured before, as {@link Block}s, and written after, from a {@link Plan}.
 */
package dev.interlock.tools.render.svg;
