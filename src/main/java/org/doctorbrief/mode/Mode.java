package org.doctorbrief.mode;

import java.net.URI;
import java.util.Optional;

/**
 * What this installation is for: one computer at home, or many people over the net.
 *
 * @param publicUrl what people open, scheme, host and port alone; nothing at home
 * @param signUps who may make an account
 * @param secondFactor whether a password alone signs somebody in
 */
public record Mode(Optional<URI> publicUrl, SignUps signUps, SecondFactor secondFactor) {

	/** One computer that answers itself alone. */
	public static Mode home(SignUps signUps) {
		return new Mode(Optional.empty(), signUps, SecondFactor.OFFERED);
	}

	/** Many people, who open that address. */
	public static Mode server(URI publicUrl, SignUps signUps) {
		return new Mode(Optional.of(publicUrl), signUps, SecondFactor.OFFERED);
	}

	/** The same with that choice of a second factor. */
	public Mode with(SecondFactor choice) {
		return new Mode(this.publicUrl, this.signUps, choice);
	}

	/** Whether many people use it over the net. */
	public boolean serves() {
		return this.publicUrl.isPresent();
	}

	/**
	 * Where a person opens it.
	 * @param port where it listens on this computer
	 * @return the address, without a slash at the end
	 */
	public String address(int port) {
		return this.publicUrl.map(URI::toString).orElse("http://localhost:" + port);
	}

}
