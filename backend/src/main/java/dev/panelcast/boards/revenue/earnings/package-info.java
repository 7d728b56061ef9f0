/**
 * What people of each role earn, against what they are meant to earn, and what they achieve against
 * their quotas. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.earnings;

import org.jspecify.annotations.NullMarked;
