package dev.interlock.processor.declaration;

/**
 * The enum whose constants are a machine's states: what the generated code takes and returns.
 *
 * @param name its name
 * @param visibility from where generated code can name it
 * @param deprecation whether naming it makes the compiler warn
 */
public record Subject(EnumName name, Visibility visibility, Deprecation deprecation) {}
