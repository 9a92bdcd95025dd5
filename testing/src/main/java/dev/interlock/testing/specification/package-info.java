/** A lifecycle as its owner writes it down: a table of states and events, in CSV or Markdown. */
package dev.interlock.testing.specification;
