package vn.uutu.local;

/// What is said when everything runs.
final class Welcome {

    private Welcome() {}

    static String text(Options options) {
        return """

                Open %s and sign in (password: uutu) as
                  bithu.chidoan    secretary of a branch            Bí thư chi đoàn
                  doan.coso        grassroots committee             BCH đoàn cơ sở
                  huyen.doan       standing committee of a district BTV huyện đoàn
                  ban.tochuc       Organisation–Inspection board    Ban Tổ chức – Kiểm tra Tỉnh đoàn
                  thuongvu.tinh    provincial standing committee    BTV Tỉnh đoàn
                  quan.tri         first administrator              Quản trị
                Logs: %s. Ctrl-C stops everything; the data stay.
                """.formatted(options.url(Port.GATEWAY), options.data().resolve("log"));
    }
}
