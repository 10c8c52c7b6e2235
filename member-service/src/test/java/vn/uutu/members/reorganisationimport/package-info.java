/// Tests of reorganisationimport.
@NullMarked
package vn.uutu.members.reorganisationimport;

import org.jspecify.annotations.NullMarked;
