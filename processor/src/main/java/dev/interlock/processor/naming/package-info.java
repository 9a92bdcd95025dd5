/** How generated things are called, decided in one place. */
package dev.interlock.processor.naming;
