/// What holds from a day to a day: the timelines that units, members and assignments are made of.
@NullMarked
package vn.uutu.members.dated;

import org.jspecify.annotations.NullMarked;
