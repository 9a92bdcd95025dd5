package dev.interlock.processor.usage;

import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Finding;

/**
 * What is found in the body of a class.
 *
 * @param finding the finding
 * @param at the narrowest tree that it is about
 */
public record UsageFinding(Finding finding, TreePath at) {}
