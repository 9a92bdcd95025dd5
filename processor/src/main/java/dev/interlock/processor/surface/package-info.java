/** What is generated for a machine, as data: types, members, and how they are called. */
package dev.interlock.processor.surface;
