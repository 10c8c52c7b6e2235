package vn.uutu.referrals.exitreason;

/// Why a case may end without admission.
///
/// @param label in the language of the request
record ExitReason(String kind, String code, String label) {}
