package org.doctorbrief.passkeys;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Whose passkey it is: an account is known to its devices by its id alone, so that
 * neither a session nor a table holds a name.
 */
@Component
class Handles implements PublicKeyCredentialUserEntityRepository {

	private final PublicKeyCredentialUserEntityRepository rows;

	Handles(JdbcOperations jdbc) {
		this.rows = new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
	}

	static Bytes of(String account) {
		return new Bytes(account.getBytes(US_ASCII));
	}

	@Override
	public PublicKeyCredentialUserEntity findById(Bytes id) {
		return this.rows.findById(id);
	}

	/** The account as its devices know it; it is noted at the first passkey. */
	@Override
	public PublicKeyCredentialUserEntity findByUsername(String account) {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(of(account))
			.name(account)
			.displayName(account)
			.build();
	}

	@Override
	public void save(PublicKeyCredentialUserEntity account) {
		this.rows.save(account);
	}

	@Override
	public void delete(Bytes id) {
		this.rows.delete(id);
	}

}
