/** The annotated enum as it was written, as plain records; knows neither compiler nor JavaPoet. */
package dev.interlock.processor.declaration;
