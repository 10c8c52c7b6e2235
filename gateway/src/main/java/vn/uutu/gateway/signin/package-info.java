/// Who comes in: sessions of people, tokens of programs.
@NullMarked
package vn.uutu.gateway.signin;

import org.jspecify.annotations.NullMarked;
