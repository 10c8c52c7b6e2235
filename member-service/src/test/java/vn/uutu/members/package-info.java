/// The whole service, through its doors.
@NullMarked
package vn.uutu.members;

import org.jspecify.annotations.NullMarked;
