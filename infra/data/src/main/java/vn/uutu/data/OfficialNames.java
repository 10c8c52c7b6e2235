package vn.uutu.data;

/// How the Union names itself after an area: Huyện Gò Dầu → Huyện đoàn Gò Dầu, Phường 1 → Đoàn phường 1.
final class OfficialNames {

    private OfficialNames() {}

    static String district(AreaList.Area area) {
        var place = area.districtName().substring(area.districtType().length()).strip();
        return switch (area.districtType()) {
            case "Thành phố" -> "Thành đoàn " + place;
            case "Thị xã" -> "Thị đoàn " + place;
            default -> "Huyện đoàn " + place;
        };
    }

    static String commune(AreaList.Area area) {
        return "Đoàn " + area.name().substring(0, 1).toLowerCase() + area.name().substring(1);
    }
}
