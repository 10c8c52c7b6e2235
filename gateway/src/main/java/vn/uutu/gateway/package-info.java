/// The only door: sign-in, routes, limits and the web client.
@NullMarked
package vn.uutu.gateway;

import org.jspecify.annotations.NullMarked;
