package dev.interlock.processor.surface;

import java.util.Optional;

/**
 * Two things of one name in generated code.
 *
 * @param type the top-level type that would have both
 * @param member the later of the two, as messages show it: {@code JobEvent.DRAIN}
 * @param later what that is generated for
 * @param earlier what has the name already
 * @param hides the type that the member would hide where no other name for it exists; empty if two
 *     members would be one
 */
public record Clash(
    TypePlan type, String member, Cause later, Cause earlier, Optional<String> hides) {}
