package vn.uutu.referrals.handover;

import vn.uutu.problems.IfMatch;
import vn.uutu.scope.Scope;

/// Who asks, and which version of the batch they decided on.
record Caller(Scope scope, IfMatch ifMatch) {}
