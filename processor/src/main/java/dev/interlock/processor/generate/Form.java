package dev.interlock.processor.generate;

/**
 * What a function takes besides what every form of it takes.
 *
 * @param by the actor who asks
 * @param guarded the guards
 */
record Form(boolean by, boolean guarded) {}
