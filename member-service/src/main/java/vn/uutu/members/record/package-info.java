/// What a member brings: gradings, training, honours, positions, priority groups, and the yearly review of the pool.
@NullMarked
package vn.uutu.members.record;

import org.jspecify.annotations.NullMarked;
