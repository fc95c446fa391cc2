package org.doctorbrief.mode;

/**
 * A reason not to start, in one sentence, with what the person at the machine can do
 * about it.
 */
public class StartupProblem extends RuntimeException {

	private final transient String action;

	public StartupProblem(String problem, String action) {
		this(problem, action, null);
	}

	public StartupProblem(String problem, String action, Throwable cause) {
		super(problem, cause);
		this.action = action;
	}

	/** What the person can do. */
	public String action() {
		return this.action;
	}

}
