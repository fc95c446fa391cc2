package org.doctorbrief.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for a page of a brief that is open to her, but not this page. */
class NotForYou extends AccessDeniedException {

	private final transient Reason reason;

	NotForYou(Reason reason) {
		super("Not for this role");
		this.reason = reason;
	}

	Reason reason() {
		return this.reason;
	}

	/** Why not. */
	enum Reason {

		/** The brief is not, or no longer, open to her. */
		GONE,

		/** The owner keeps this part to herself. */
		HIDDEN,

		/** She may read and print. */
		READING,

		/** Only the owner may do that. */
		OWNERS;

		/** The beginning of its message keys. */
		String words() {
			return switch (this) {
				case GONE -> "access.refused.gone";
				case HIDDEN -> "access.refused.hidden";
				case READING -> "access.refused.reading";
				case OWNERS -> "access.refused.owners";
			};
		}

	}

}
