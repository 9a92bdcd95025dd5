/** The database holds the same truth: a constraint, triggers and a history from a lifecycle. */
package dev.interlock.tools.sql;
