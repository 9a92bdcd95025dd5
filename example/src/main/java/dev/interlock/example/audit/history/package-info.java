/** What passes from the readers to the replay: values only. */
package dev.interlock.example.audit.history;
