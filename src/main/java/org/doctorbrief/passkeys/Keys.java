package org.doctorbrief.passkeys;

import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.doctorbrief.accounts.PasskeysLost;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.HouseSeal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.access.AccessDeniedException;
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

	/** How many an account may have. */
	static final int MOST = 10;

	private static final int LONGEST_NAME = 60;

	private final JdbcOperations jdbc;

	private final UserCredentialRepository rows;

	private final Handles handles;

	private final HouseSeal seal;

	private final Durably durably;

	Keys(JdbcOperations jdbc, Handles handles, HouseSeal seal, Durably durably) {
		this.jdbc = jdbc;
		this.rows = new JdbcUserCredentialRepository(jdbc);
		this.handles = handles;
		this.seal = seal;
		this.durably = durably;
	}

	@Override
	public void save(CredentialRecord key) {
		this.durably.run(() -> {
			if (this.rows.findByCredentialId(key.getCredentialId()) == null) {
				makeRoom(key.getUserEntityUserId());
			}
			this.rows.save(with(key, sealed(key)));
		});
	}

	/** The account's row is held, so that of two at once only one is the tenth. */
	private void makeRoom(Bytes owner) {
		String account = new String(owner.getBytes(), UTF_8);
		this.jdbc.queryForObject("select id from account where id = ? for update", String.class, account);
		if (this.rows.findByUserId(owner).size() >= MOST) {
			throw new AccessDeniedException("No more passkeys");
		}
		if (this.handles.findById(owner) == null) {
			this.handles.save(this.handles.findByUsername(account));
		}
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

	@EventListener
	void forget(PasskeysLost lost) {
		this.rows.findByUserId(Handles.of(lost.account())).forEach((key) -> this.rows.delete(key.getCredentialId()));
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
