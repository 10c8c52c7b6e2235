package vn.uutu.data;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that repeats itself: the same seed and the same name give the same throws.
final class Dice {

    private final RandomGenerator random;

    private Dice(RandomGenerator random) {
        this.random = random;
    }

    static Dice of(long seed, String name) {
        return new Dice(RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + name.hashCode()));
    }

    /// Both ends included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// The first words of a list come up more often than the last.
    <T> T oneOfTheFirst(List<T> of) {
        var x = random.nextDouble();
        return of.get((int) (x * x * of.size()));
    }

    LocalDate after(LocalDate date, int leastDays, int mostDays) {
        return date.plusDays(between(leastDays, mostDays));
    }
}
