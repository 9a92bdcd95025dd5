package dev.interlock.processor.model;

import java.util.List;

/**
 * The rules of a machine's states, as far as their names resolve.
 *
 * @param claims those about arcs
 * @param wayClaims those about whole ways
 */
public record Rules(List<Claim> claims, List<WayClaim> wayClaims) {

  public Rules {
    claims = List.copyOf(claims);
    wayClaims = List.copyOf(wayClaims);
  }
}
