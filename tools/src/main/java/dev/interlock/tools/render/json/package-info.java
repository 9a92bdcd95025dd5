/**
 * A lifecycle as JSON, to be kept, compared and read back: {@link
 * dev.interlock.tools.render.json.LifecycleJson}.
 */
package dev.interlock.tools.render.json;
