/// Handing in rosters and seeing what became of them.
@NullMarked
package vn.uutu.members.rosterdesk;

import org.jspecify.annotations.NullMarked;
