package org.doctorbrief.passkeys;

import java.time.Instant;
import java.util.Set;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A passkey as it is stored, which no device has. */
public final class SampleKey {

	private SampleKey() {
	}

	/** One of that account, with that name. */
	public static CredentialRecord of(String account, String name) {
		Instant then = Instant.parse("2030-01-01T10:00:00Z");
		return ImmutableCredentialRecord.builder()
			.credentialId(Bytes.random())
			.userEntityUserId(Handles.of(account))
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.publicKey(new ImmutablePublicKeyCose(new byte[] { 1, 2, 3 }))
			.signatureCount(0)
			.uvInitialized(true)
			.transports(Set.of())
			.attestationObject(new Bytes(new byte[] { 4 }))
			.attestationClientDataJSON(new Bytes(new byte[] { 5 }))
			.created(then)
			.lastUsed(then)
			.label(name)
			.build();
	}

}
