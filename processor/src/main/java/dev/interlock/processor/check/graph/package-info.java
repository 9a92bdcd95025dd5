/** Does every state have a way in and a way out? */
package dev.interlock.processor.check.graph;
