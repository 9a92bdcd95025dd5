/**
 * Two versions of a lifecycle, and what is different: {@link
 * dev.interlock.tools.diff.LifecycleDiff}.
 */
package dev.interlock.tools.diff;
