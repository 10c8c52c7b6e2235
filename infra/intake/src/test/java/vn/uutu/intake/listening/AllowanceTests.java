package vn.uutu.intake.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTests {

    final Allowance allowance = new Allowance(10, 40);

    @Test
    void oneMayKeepMuchWhileTheOthersLeaveItRoom() {
        allowance.keep(39);
        assertThat(allowance.allows(39)).isTrue();

        allowance.keep(1);
        assertThat(allowance.allows(40)).isFalse();

        allowance.keep(-30);
        assertThat(allowance.allows(10)).isTrue();
    }

    @Test
    void eachMayKeepALittleWhateverTheOthersDo() {
        allowance.keep(40);
        assertThat(allowance.allows(0)).isTrue();

        allowance.keep(10);
        assertThat(allowance.allows(9)).isTrue();
        assertThat(allowance.allows(10)).isFalse();
    }
}
