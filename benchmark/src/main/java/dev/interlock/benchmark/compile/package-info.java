/** What annotation processors cost a build: whole compilations in fresh JVMs, side by side. */
package dev.interlock.benchmark.compile;
