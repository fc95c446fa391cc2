package org.doctorbrief.vault;

/**
 * A reason not to start, in one sentence, with what the person at the machine can do
 * about it.
 */
class StartupProblem extends RuntimeException {

	private final transient String action;

	StartupProblem(String problem, String action) {
		this(problem, action, null);
	}

	StartupProblem(String problem, String action, Throwable cause) {
		super(problem, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
