package org.doctorbrief.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for this computer that lasts a day and that only its maker trusts.
 *
 * @param file where it lies, beside its key
 */
record Certificate(Path file) {

	/** Makes one, under the names that the proxy's example uses. */
	static Certificate in(Path folder) {
		Path file = folder.resolve("fullchain.pem");
		Programs.run(List.of(Programs.at("openssl").toString(), "req", "-x509", "-newkey", "rsa:2048", "-nodes",
				"-days", "1", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
				folder.resolve("key.pem").toString(), "-out", file.toString()), folder.resolve("openssl.log"));
		return new Certificate(file);
	}

	/** What a client needs to believe it. */
	SSLContext trust() {
		try (InputStream pem = Files.newInputStream(this.file)) {
			KeyStore trusted = KeyStore.getInstance("PKCS12");
			trusted.load(null, null);
			trusted.setCertificateEntry("proxy", CertificateFactory.getInstance("X.509").generateCertificate(pem));
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(trusted);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
