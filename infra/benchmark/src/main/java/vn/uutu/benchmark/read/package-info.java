/// How fast an answer is made out of cells, beside live SQL over facts.
@NullMarked
package vn.uutu.benchmark.read;

import org.jspecify.annotations.NullMarked;
