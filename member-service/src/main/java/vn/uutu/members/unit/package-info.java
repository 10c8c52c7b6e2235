/// The organisation tree in time: units, their names, levels and parents, and the rules that keep it a tree on every
/// day.
@NullMarked
package vn.uutu.members.unit;

import org.jspecify.annotations.NullMarked;
