package org.doctorbrief.values;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTests {

	@Test
	void idsHaveOneLengthAndOneAlphabet() {
		assertThat(IntStream.range(0, 200).mapToObj((number) -> Ids.random()))
			.allSatisfy((id) -> assertThat(id).matches("[0-9a-v]{26}"));
	}

	@Test
	void idsDoNotRepeat() {
		assertThat(IntStream.range(0, 2000).mapToObj((number) -> Ids.random()).collect(Collectors.toSet()))
			.hasSize(2000);
	}

}
