/**
 * What a drawing of a lifecycle shows, whatever it is drawn with: {@link
 * dev.interlock.tools.render.picture.Picture}.
 */
package dev.interlock.tools.render.picture;
