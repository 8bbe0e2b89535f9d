package eu.twops.operations.bench;

import java.util.List;
import java.util.Locale;

/// One figure, measured several times.
record Measurement(String scenario, String figure, String unit, List<Double> values) {

    Measurement {
        values = values.stream().sorted().toList();
    }

    double median() {
        var middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-10s %-30s %12s %-12s (%s to %s, %d runs)",
                scenario,
                figure,
                number(median()),
                unit,
                number(values.getFirst()),
                number(values.getLast()),
                values.size());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.3f", value);
    }
}
