/// How soon two joined provinces without districts are to be seen, beside counting everything anew.
@NullMarked
package vn.uutu.benchmark.reorganisation;

import org.jspecify.annotations.NullMarked;
