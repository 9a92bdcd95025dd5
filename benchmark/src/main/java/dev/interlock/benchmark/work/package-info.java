/**
 * The workloads: a class is a question, a method a contender, named as the columns of the table.
 * Each goes over {@value dev.interlock.benchmark.work.Inputs#SIZE} inputs; fewer are learnt by the
 * branch predictor.
 */
package dev.interlock.benchmark.work;
