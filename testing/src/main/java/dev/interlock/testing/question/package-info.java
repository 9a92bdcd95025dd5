/** Questions about a lifecycle, and answers in words, which are told and compared. */
package dev.interlock.testing.question;
