/** What is given to fields that hold a lifecycle, and whether a move has made it. */
package dev.interlock.processor.usage.bypass;
