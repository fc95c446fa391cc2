package org.doctorbrief.passkeys;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.doctorbrief.vault.Fingerprints;

import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;

/** The passkeys of an account; pages also ask it where passkeys work. */
@Service
public class Passkeys {

	private final Keys keys;

	private final RelyingParty party;

	private final Fingerprints fingerprints;

	Passkeys(Keys keys, RelyingParty party, Fingerprints fingerprints) {
		this.keys = keys;
		this.party = party;
		this.fingerprints = fingerprints;
	}

	/** The only address where passkeys work. */
	public String origin() {
		return this.party.origin();
	}

	/** Whether the account has one. */
	public boolean has(String account) {
		return !of(account).isEmpty();
	}

	/** All of them, the oldest first. */
	List<Passkey> of(String account) {
		return this.keys.findByUserId(Handles.of(account))
			.stream()
			.sorted(Comparator.comparing(CredentialRecord::getCreated))
			.map((key) -> new Passkey(mark(key), key.getLabel(), key.getCreated(), key.getLastUsed()))
			.toList();
	}

	/** Forgets the passkey of that account that the mark stands for. */
	void remove(String account, String mark) {
		this.keys.findByUserId(Handles.of(account))
			.stream()
			.filter((key) -> mark(key).equals(mark))
			.forEach((key) -> this.keys.delete(key.getCredentialId()));
	}

	private String mark(CredentialRecord key) {
		return HexFormat.of().formatHex(this.fingerprints.of("passkey:" + key.getCredentialId().toBase64UrlString()));
	}

}
