package org.meritbook.query.catalogue;

/**
 * A scheme as one version of its terms says.
 *
 * @param schemeId the scheme
 * @param version version, counted from 1
 */
public record SchemeKey(String schemeId, int version) {
}
