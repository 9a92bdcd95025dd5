/** What has to be answered, as a graph says it and nothing else. */
package dev.interlock.testing.expected;
