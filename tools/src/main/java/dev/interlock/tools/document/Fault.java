package dev.interlock.tools.document;

/**
 * What is wrong in a document.
 *
 * @param line the number of the line, from 1
 * @param text what it is and what to do
 */
record Fault(int line, String text) {}
