package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.shared.Folding;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FoldingTest {

    static Stream<Arguments> vectors() {
        return DirectoryVectors.section("folding", "in");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void caseAndAccentsDoNotMatter(JsonNode vector) {
        var folded = Folding.fold(vector.required("in").asString());

        assertThat(folded).isEqualTo(vector.required("out").asString());
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
