/** A lifecycle as plain data, which is what everything else here is made of. */
package dev.interlock.tools.model;
