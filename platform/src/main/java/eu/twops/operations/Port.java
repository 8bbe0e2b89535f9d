package eu.twops.operations;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The number under which the platform listens; 0 stands for any free one.
record Port(int number) {

    private static final int LARGEST = 65_535;

    /// Reads one from the command line.
    static final class Reader implements ITypeConverter<Port> {

        @Override
        public Port convert(String value) {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LARGEST) {
                throw new TypeConversionException("'%s' is not a port (0 to %d)".formatted(value, LARGEST));
            }
            return new Port(Integer.parseInt(value));
        }
    }
}
