package org.doctorbrief.receiving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.vault.HouseSeal;
import org.doctorbrief.vault.SealBroken;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Remembers in the receiver's browser alone, for a quarter of an hour, which link let her
 * in. It is sealed, so nobody can make one.
 */
@Component
class ShareCookie {

	static final String NAME = "__Host-share";

	private static final String PLACE = "share-cookie";

	private static final Duration LIFETIME = Duration.ofMinutes(15);

	private final HouseSeal seal;

	private final Clock clock;

	ShareCookie(HouseSeal seal, Clock clock) {
		this.seal = seal;
		this.clock = clock;
	}

	/** The cookie for that link. */
	String of(String link) {
		String value = link + " " + this.clock.instant().getEpochSecond();
		byte[] sealed = this.seal.seal(value.getBytes(UTF_8), PLACE);
		return ResponseCookie.from(NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
			.path("/")
			.maxAge(LIFETIME)
			.secure(true)
			.httpOnly(true)
			.sameSite("Strict")
			.build()
			.toString();
	}

	/** The link that let her in, if that is not too long ago. */
	Optional<String> read(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue).flatMap(this::opened);
	}

	private Optional<String> opened(String value) {
		try {
			byte[] sealed = Base64.getUrlDecoder().decode(value);
			String[] parts = new String(this.seal.open(sealed, PLACE), UTF_8).split(" ");
			Instant from = Instant.ofEpochSecond(Long.parseLong(parts[1]));
			Instant now = this.clock.instant();
			boolean good = !now.isBefore(from) && now.isBefore(from.plus(LIFETIME));
			return good ? Optional.of(parts[0]) : Optional.empty();
		}
		catch (IllegalArgumentException | SealBroken ex) {
			return Optional.empty();
		}
	}

}
