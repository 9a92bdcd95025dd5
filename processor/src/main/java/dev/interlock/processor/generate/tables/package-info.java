/** What the generated functions look into: the machine as data, and tables made of it. */
package dev.interlock.processor.generate.tables;
