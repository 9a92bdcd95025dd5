/** The command line: one command for each thing that is made of a lifecycle. */
package dev.interlock.tools.command;
