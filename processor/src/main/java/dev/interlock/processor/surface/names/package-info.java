/** What generated types and their members are called, and which names they leave alone. */
package dev.interlock.processor.surface.names;
