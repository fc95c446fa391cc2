package org.doctorbrief.mode;

import java.net.URI;
import java.util.Optional;

/**
 * What this installation is for: one computer at home, or many people over the net.
 *
 * @param publicUrl what people open, scheme, host and port alone; nothing at home
 * @param signUps who may make an account
 */
public record Mode(Optional<URI> publicUrl, SignUps signUps) {

	/** One computer that answers itself alone. */
	public static Mode home(SignUps signUps) {
		return new Mode(Optional.empty(), signUps);
	}

	/** Many people, who open that address. */
	public static Mode server(URI publicUrl, SignUps signUps) {
		return new Mode(Optional.of(publicUrl), signUps);
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
