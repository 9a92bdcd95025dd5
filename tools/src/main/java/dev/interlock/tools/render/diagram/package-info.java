/** Pictures as the texts that other tools draw. */
package dev.interlock.tools.render.diagram;
