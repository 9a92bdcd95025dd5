package dev.interlock.processor.surface;

/**
 * A constant of a generated type.
 *
 * @param name the constant's name
 * @param cause the event, the actor or the state that it stands for
 */
public record ConstantPlan(String name, Cause cause) implements MemberPlan {}
