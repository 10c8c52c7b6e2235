package vn.uutu.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An invented member. The citizen number carries a place code that no place has, so it is nobody's.
record Person(
        String memberCode,
        String cardNumber,
        String citizenNumber,
        String name,
        boolean female,
        LocalDate born,
        String ethnicity,
        String religion,
        String occupation,
        LocalDate joined,
        List<Stay> stays,
        Optional<LocalDate> left) {

    Optional<Unit> branchOn(LocalDate date) {
        if (left.isPresent() && !date.isBefore(left.get())) {
            return Optional.empty();
        }
        return stays.stream()
                .filter(stay -> !stay.from().isAfter(date))
                .reduce((_, later) -> later)
                .map(Stay::unit);
    }

    Unit home() {
        return stays.getFirst().unit();
    }

    Person moved(Stay to) {
        return with(List.of(stays.getFirst(), to), left);
    }

    Person leaving(LocalDate on) {
        return with(stays, Optional.of(on));
    }

    String leavingReason() {
        var thirty = born.plusYears(30);
        return left.filter(on -> !on.isBefore(thirty)).isPresent() ? "Trưởng thành đoàn" : "Chuyển đi nơi khác";
    }

    private Person with(List<Stay> stays, Optional<LocalDate> left) {
        return new Person(
                memberCode,
                cardNumber,
                citizenNumber,
                name,
                female,
                born,
                ethnicity,
                religion,
                occupation,
                joined,
                stays,
                left);
    }
}
