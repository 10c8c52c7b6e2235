/// MODEL: cells of counts for each unit and its ancestors, changed only by differences of facts and of the tree.
@NullMarked
package vn.uutu.reporting.rollup;

import org.jspecify.annotations.NullMarked;
