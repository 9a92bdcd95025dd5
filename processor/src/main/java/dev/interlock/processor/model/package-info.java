/** The state machine as plain records; knows neither the compiler nor JavaPoet. */
package dev.interlock.processor.model;
