/** The contenders: one lifecycle in as many ways, each as its own documentation would have it. */
package dev.interlock.benchmark.contender;
