package dev.interlock.processor.declaration;

/**
 * An interface of the enum.
 *
 * @param name its name: a simple one in the package of the enum, or where it isn't there yet
 * @param direct whether the enum itself names it; else an interface of its does
 */
public record SuperInterface(String name, boolean direct) {}
