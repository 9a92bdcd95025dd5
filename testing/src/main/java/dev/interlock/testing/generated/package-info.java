/** What was generated for an enum, found by reflection and asked as its users ask it. */
package dev.interlock.testing.generated;
