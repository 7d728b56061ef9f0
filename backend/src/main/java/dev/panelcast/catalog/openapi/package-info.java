/**
 * The API's description, for programs (OpenAPI 3.1) and for people (a page that shows it).
 *
 * <p>What is constant is written by hand in {@code openapi/*.yaml}; a board describes its own calls
 * and codes in {@code openapi/boards/<board>.yaml}. What the program knows is filled in at start:
 * its boards, variables, datasets, kinds, bucket sizes and error codes. Files add to each other;
 * one that contradicts another stops the start. Tests hold the description against the program.
 */
@NullMarked
package dev.panelcast.catalog.openapi;

import org.jspecify.annotations.NullMarked;
