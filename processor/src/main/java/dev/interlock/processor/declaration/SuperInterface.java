package dev.interlock.processor.declaration;

/**
 * An interface of the enum.
 *
 * @param name its simple name
 * @param direct whether the enum itself names it; else an interface of its does
 */
public record SuperInterface(String name, boolean direct) {}
