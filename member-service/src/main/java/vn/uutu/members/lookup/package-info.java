/// Finding and reading members, with a record of each reading.
@NullMarked
package vn.uutu.members.lookup;

import org.jspecify.annotations.NullMarked;
