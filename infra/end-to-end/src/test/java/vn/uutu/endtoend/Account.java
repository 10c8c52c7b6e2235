package vn.uutu.endtoend;

import vn.uutu.endtoend.chromium.Visitor;

/// The officers of the demonstration, and the unit where each of them serves.
enum Account {
    SECRETARY("bithu.chidoan", "25456.01"),
    COMMITTEE("doan.coso", "25456"),
    DISTRICT("huyen.doan", "703"),
    ORGANISATION("ban.tochuc", "72"),
    PROVINCE("thuongvu.tinh", "72");

    final String subject;
    final String unitCode;

    Account(String subject, String unitCode) {
        this.subject = subject;
        this.unitCode = unitCode;
    }

    Visitor signIn(Visitor visitor, String place) {
        return visitor.signIn(subject, place);
    }
}
