/** Two annotated enums: a published lifecycle of thirteen states, and a small one of six. */
package dev.interlock.example;
