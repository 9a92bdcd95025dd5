/** What the audit says: to people as text, to programs as JSON. */
package dev.interlock.example.audit.report;
