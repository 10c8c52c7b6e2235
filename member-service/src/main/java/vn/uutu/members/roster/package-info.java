/// Loading members from the lists that branches keep in spreadsheets.
@NullMarked
package vn.uutu.members.roster;

import org.jspecify.annotations.NullMarked;
