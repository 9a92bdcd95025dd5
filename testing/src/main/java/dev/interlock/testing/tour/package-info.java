/** Which walks are worth going: a shortest tour, the ways to an end, what is refused. */
package dev.interlock.testing.tour;
