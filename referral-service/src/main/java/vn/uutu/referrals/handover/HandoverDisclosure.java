package vn.uutu.referrals.handover;

import java.time.LocalDate;
import java.util.List;

/// What was told, to whom, on which ground.
///
/// @param fields of each person, by their names
/// @param persons how many
record HandoverDisclosure(
        LocalDate on, String recipient, String basisDocument, String basisSection, List<String> fields, int persons) {}
