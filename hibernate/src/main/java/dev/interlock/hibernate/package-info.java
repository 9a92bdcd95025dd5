/**
 * Guards the states of entities: Hibernate finds {@link
 * dev.interlock.hibernate.InterlockIntegrator} on the class path, and from then on every attribute
 * of a machine's enum is judged before it is written.
 */
package dev.interlock.hibernate;
