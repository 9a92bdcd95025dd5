/** The judgement: entries in, findings out; knows neither files nor output. */
package dev.interlock.example.audit.replay;
