/// Finds the header of a sheet and gives the rows below it with the meaning of their columns.
@NullMarked
package vn.uutu.imports.table;

import org.jspecify.annotations.NullMarked;
