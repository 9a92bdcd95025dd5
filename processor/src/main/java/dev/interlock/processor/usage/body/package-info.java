/** What stands in the body of a class about machines: calls of what is generated, and variables. */
package dev.interlock.processor.usage.body;
