/** What checks find, as data: the catalogue of ids, the finding, its evidence and its ways out. */
package dev.interlock.processor.finding;
