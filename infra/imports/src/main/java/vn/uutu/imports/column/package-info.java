/// What a column means: its names, what a cell of it may hold, and how to say so to an officer.
@NullMarked
package vn.uutu.imports.column;

import org.jspecify.annotations.NullMarked;
