/// Loading the organisation from a file: our own columns, or the official list of areas.
@NullMarked
package vn.uutu.members.unitimport;

import org.jspecify.annotations.NullMarked;
