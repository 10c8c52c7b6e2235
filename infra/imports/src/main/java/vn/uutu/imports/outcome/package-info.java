/// What became of the rows of a job: how many did what, what a dry run would change, which rows were not taken.
@NullMarked
package vn.uutu.imports.outcome;

import org.jspecify.annotations.NullMarked;
