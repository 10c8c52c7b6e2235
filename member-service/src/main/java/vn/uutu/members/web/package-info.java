/// What all endpoints share: refusals as problems, versions as entity tags.
@NullMarked
package vn.uutu.members.web;

import org.jspecify.annotations.NullMarked;
