package org.doctorbrief.passkeys;

import java.net.URI;
import java.util.Set;

import org.doctorbrief.mode.Mode;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * This installation as devices know it: by the name that people open. A device asks its
 * owner for a finger, a face or a code each time.
 */
@Component
class RelyingParty implements WebAuthnRelyingPartyOperations {

	private static final AuthenticatorSelectionCriteria SURE = AuthenticatorSelectionCriteria.builder()
		.residentKey(ResidentKeyRequirement.REQUIRED)
		.userVerification(UserVerificationRequirement.REQUIRED)
		.build();

	private final Handles handles;

	private final Keys keys;

	private final Mode mode;

	private final WebServerApplicationContext server;

	/** At home the port is known only when the server runs. */
	private final SingletonSupplier<WebAuthnRelyingPartyOperations> known = SingletonSupplier.of(this::made);

	RelyingParty(Handles handles, Keys keys, Mode mode, WebServerApplicationContext server) {
		this.handles = handles;
		this.keys = keys;
		this.mode = mode;
		this.server = server;
	}

	/** The only address where its passkeys work. */
	String origin() {
		return this.mode.address(this.server.getWebServer().getPort());
	}

	private WebAuthnRelyingPartyOperations made() {
		PublicKeyCredentialRpEntity house = PublicKeyCredentialRpEntity.builder()
			.id(URI.create(origin()).getHost())
			.name("Doctor Brief")
			.build();
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(this.handles, this.keys,
				house, Set.of(origin()));
		operations.setCustomizeCreationOptions((options) -> options.authenticatorSelection(SURE));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

	@Override
	public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
			PublicKeyCredentialCreationOptionsRequest request) {
		return this.known.obtain().createPublicKeyCredentialCreationOptions(request);
	}

	@Override
	public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
		return this.known.obtain().registerCredential(request);
	}

	@Override
	public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
			PublicKeyCredentialRequestOptionsRequest request) {
		return this.known.obtain().createCredentialRequestOptions(request);
	}

	@Override
	public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
		return this.known.obtain().authenticate(request);
	}

}
