package org.doctorbrief.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import static org.assertj.core.api.Assertions.assertThat;

class JustNowTests {

	private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");

	private static AuthorizationResult authorize(boolean open, List<GrantedAuthority> authorities) {
		JustNow door = new JustNow((person, context) -> new BriefGuard.NotYours(open),
				Clock.fixed(NOW, ZoneOffset.UTC));
		return door.authorize(() -> new TestingAuthenticationToken("account", null, authorities),
				new RequestAuthorizationContext(new MockHttpServletRequest()));
	}

	private static List<GrantedAuthority> password(Duration ago) {
		return List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
			.issuedAt(NOW.minus(ago))
			.build());
	}

	@ParameterizedTest
	@CsvSource({ "PT0S,true", "PT4M59S,true", "PT5M1S,false", "PT12H,false" })
	void aPasswordIsGoodForFiveMinutes(Duration ago, boolean granted) {
		AuthorizationResult result = authorize(true, password(ago));
		assertThat(result.isGranted()).isEqualTo(granted);
		assertThat(result).isInstanceOf(FactorAuthorizationDecision.class);
	}

	@ParameterizedTest
	@CsvSource({ "PT4M59S,true", "PT5M1S,false" })
	void aPasskeyIsAsGoodAsAPassword(Duration ago, boolean granted) {
		GrantedAuthority passkey = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
			.issuedAt(NOW.minus(ago))
			.build();
		AuthorizationResult result = authorize(true, List.of(passkey, password(Duration.ofHours(1)).get(0)));
		assertThat(result.isGranted()).isEqualTo(granted);
		assertThat(authorize(false, List.of(passkey)).isGranted()).isFalse();
	}

	@Test
	void aSessionWithoutAPasswordIsAskedForOne() {
		assertThat(authorize(true, List.of()).isGranted()).isFalse();
	}

	@Test
	void whatIsNotYoursIsNotYoursWithThePasswordToo() {
		AuthorizationResult result = authorize(false, password(Duration.ZERO));
		assertThat(result).isInstanceOf(BriefGuard.NotYours.class).isInstanceOf(AuthorizationDecision.class);
		assertThat(result.isGranted()).isFalse();
	}

}
