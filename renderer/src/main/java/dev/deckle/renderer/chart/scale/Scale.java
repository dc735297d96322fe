package dev.deckle.renderer.chart.scale;

/** Maps the values between two ends to 0 … 1; values outside map outside. */
public interface Scale {
    double min();

    double max();

    /** 0 at {@link #min}, 1 at {@link #max}. */
    double at(double value);

    default boolean log() {
        return false;
    }

    /** Equal steps for equal differences. */
    static Scale linear(double min, double max) {
        return new Linear(min, max > min ? max : min + 1);
    }

    /** Equal steps for equal ratios; both ends are above zero. */
    static Scale log(double min, double max) {
        return new Log(min, max > min ? max : min * 10);
    }

    /** See {@link #linear}. */
    record Linear(double min, double max) implements Scale {
        @Override
        public double at(double value) {
            // halves first: the difference of two huge ends must not overflow
            return (value / 2 - min / 2) / (max / 2 - min / 2);
        }
    }

    /** See {@link #log}. */
    record Log(double min, double max) implements Scale {
        @Override
        public double at(double value) {
            return (Math.log10(value) - Math.log10(min)) / (Math.log10(max) - Math.log10(min));
        }

        @Override
        public boolean log() {
            return true;
        }
    }
}
