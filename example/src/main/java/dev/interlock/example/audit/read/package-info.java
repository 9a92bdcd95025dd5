/** From bytes to entries: one reader for each input format, and what the readers share. */
package dev.interlock.example.audit.read;
