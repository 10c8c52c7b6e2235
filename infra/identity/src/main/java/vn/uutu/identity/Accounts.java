package vn.uutu.identity;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/// The demonstration accounts: who they are. What they may do is in their assignments, not here.
@Configuration(proxyBeanMethods = false)
class Accounts {

    /// The password `uutu`, hashed once here instead of for every account at every start.
    private static final String PASSWORD = "{bcrypt}$2a$10$awhlH.XXInUSxwAo7kDQrO0qBtG9R.aDV3P7PhEAmj.Zdzm/jDZrG";

    @Bean
    InMemoryUserDetailsManager demonstrationAccounts() {
        return new InMemoryUserDetailsManager(
                Arrays.stream(Account.values()).map(Accounts::user).toList());
    }

    private static UserDetails user(Account account) {
        return User.withUsername(account.subject).password(PASSWORD).build();
    }

    enum Account {
        BRANCH_SECRETARY("bithu.chidoan", "Bí thư chi đoàn", "Branch secretary"),
        OTHER_BRANCH_SECRETARY("bithu.chidoan2", "Bí thư chi đoàn khác cùng xã", "Secretary of another branch"),
        GRASSROOTS_COMMITTEE("doan.coso", "BCH đoàn cơ sở", "Grassroots committee"),
        DISTRICT("huyen.doan", "BTV huyện đoàn", "District standing committee"),
        OTHER_DISTRICT("huyen.doan2", "BTV huyện đoàn khác", "Another district's standing committee"),
        ORGANISATION("ban.tochuc", "Ban Tổ chức – Kiểm tra", "Organisation–Inspection board"),
        PROVINCE("thuongvu.tinh", "BTV tỉnh đoàn", "Provincial standing committee"),
        PROPAGANDA("tuyen.giao", "Ban Tuyên giáo", "Propaganda board"),
        INSPECTOR("kiem.tra", "Kiểm tra", "Inspector"),
        FRONT("mat.tran", "Mặt trận Tổ quốc (giám sát)", "Fatherland Front observer"),
        DATA_PROTECTION("dpo", "Cán bộ bảo vệ dữ liệu", "Data-protection officer"),
        OPERATOR("van.hanh", "Vận hành", "Operator"),
        ADMINISTRATOR("quan.tri", "Quản trị ban đầu", "First administrator");

        final String subject;
        final String vietnamese;
        final String english;

        Account(String subject, String vietnamese, String english) {
            this.subject = subject;
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }
}
