/**
 * A command line that audits the histories of Dataflow jobs: reading, replaying, reporting, and the
 * command that puts them together, each in its own package.
 */
package dev.interlock.example.audit;
