/** The machine that holds a state, its views, and the hooks round its moves. */
package dev.interlock.processor.generate.machine;
