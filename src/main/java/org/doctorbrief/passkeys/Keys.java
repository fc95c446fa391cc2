package org.doctorbrief.passkeys;

import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.HouseSeal;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The stored passkeys. What a person calls one is sealed, and a passkey that is
 * acknowledged is on the disk.
 */
@Component
class Keys implements UserCredentialRepository {

	private static final int LONGEST_NAME = 60;

	private final UserCredentialRepository rows;

	private final Handles handles;

	private final HouseSeal seal;

	private final Durably durably;

	Keys(JdbcOperations jdbc, Handles handles, HouseSeal seal, Durably durably) {
		this.rows = new JdbcUserCredentialRepository(jdbc);
		this.handles = handles;
		this.seal = seal;
		this.durably = durably;
	}

	@Override
	public void save(CredentialRecord key) {
		this.durably.run(() -> {
			if (this.handles.findById(key.getUserEntityUserId()) == null) {
				String account = new String(key.getUserEntityUserId().getBytes(), UTF_8);
				this.handles.save(this.handles.findByUsername(account));
			}
			this.rows.save(with(key, sealed(key)));
		});
	}

	@Override
	public void delete(Bytes id) {
		this.durably.run(() -> this.rows.delete(id));
	}

	@Override
	public CredentialRecord findByCredentialId(Bytes id) {
		CredentialRecord key = this.rows.findByCredentialId(id);
		return (key != null) ? with(key, opened(key)) : null;
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes account) {
		return this.rows.findByUserId(account).stream().map((key) -> with(key, opened(key))).toList();
	}

	private static CredentialRecord with(CredentialRecord key, String label) {
		return ImmutableCredentialRecord.fromCredentialRecord(key).label(label).build();
	}

	private String sealed(CredentialRecord key) {
		String name = Objects.requireNonNullElse(key.getLabel(), "").replaceAll("\\p{Cntrl}+", " ").strip();
		int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
		byte[] sealed = this.seal.seal(name.substring(0, end).getBytes(UTF_8), place(key));
		return Base64.getEncoder().encodeToString(sealed);
	}

	private String opened(CredentialRecord key) {
		return new String(this.seal.open(Base64.getDecoder().decode(key.getLabel()), place(key)), UTF_8);
	}

	private static String place(CredentialRecord key) {
		return "passkey:" + key.getCredentialId().toBase64UrlString();
	}

}
