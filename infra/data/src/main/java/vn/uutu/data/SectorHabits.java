package vn.uutu.data;

/// What the people of a sector have in common: how many share a branch, how old they are, what they do.
record SectorHabits(int leastPeople, int mostPeople, int bornFrom, int bornTo, String occupation) {

    static SectorHabits of(Unit unit) {
        return switch (unit.sector().orElseThrow()) {
            case "school" -> new SectorHabits(24, 40, 2000, 2006, "Học sinh, sinh viên");
            case "enterprise" -> new SectorHabits(16, 40, 1993, 2004, "Công nhân");
            case "civil-service" -> new SectorHabits(16, 36, 1992, 2001, "Công chức, viên chức");
            case "armed-forces" -> new SectorHabits(16, 40, 1994, 2004, "Lực lượng vũ trang");
            default -> new SectorHabits(12, 34, 1992, 2005, "Lao động tự do");
        };
    }
}
