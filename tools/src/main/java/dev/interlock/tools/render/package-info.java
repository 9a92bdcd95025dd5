/** Lifecycles as pictures, tables and for other tools; {@link Format} has all. */
package dev.interlock.tools.render;

import dev.interlock.tools.render.Format;
