/** A lifecycle as SCXML, to be executed: {@link dev.interlock.tools.render.scxml.Scxml}. */
package dev.interlock.tools.render.scxml;
