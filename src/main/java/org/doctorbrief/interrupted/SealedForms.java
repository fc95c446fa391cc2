package org.doctorbrief.interrupted;

import java.util.Base64;
import java.util.Optional;

import org.doctorbrief.vault.HouseSeal;
import org.doctorbrief.vault.SealBroken;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Makes one sealed value of what was typed, for a page to carry; only this house can make
 * and open it.
 */
@Component
class SealedForms {

	private static final int LONGEST = 64 * 1024;

	private static final String PLACE = "interrupted";

	private static final JsonMapper json = JsonMapper.builder().build();

	private final HouseSeal seal;

	SealedForms(HouseSeal seal) {
		this.seal = seal;
	}

	/** The sealed value, or nothing when that is too much to carry. */
	Optional<String> seal(Interrupted interrupted) {
		byte[] plain = json.writeValueAsBytes(interrupted);
		return (plain.length > LONGEST) ? Optional.empty()
				: Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(this.seal.seal(plain, PLACE)));
	}

	/** What was sealed, or nothing when it was not sealed here. */
	Optional<Interrupted> open(String sealed) {
		try {
			byte[] plain = this.seal.open(Base64.getUrlDecoder().decode(sealed), PLACE);
			return Optional.of(json.readValue(plain, Interrupted.class));
		}
		catch (SealBroken | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
