/** What the user's code does with machines: its method bodies, as javac has them, to findings. */
package dev.interlock.processor.usage;
