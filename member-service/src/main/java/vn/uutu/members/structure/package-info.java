/// Changing the organisation: units are established, renamed, moved and closed, each on a day.
@NullMarked
package vn.uutu.members.structure;

import org.jspecify.annotations.NullMarked;
