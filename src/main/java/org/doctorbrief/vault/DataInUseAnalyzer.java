package org.doctorbrief.vault;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the data cannot be opened: it is in use, or damaged. */
class DataInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final int ALREADY_OPEN = 90020;

	private static final int DAMAGED = 90030;

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		return switch (cause.getErrorCode()) {
			case ALREADY_OPEN -> new FailureAnalysis("Doctor Brief is already running on this data.",
					"Use the one that is running, or stop it before you start another.", cause);
			case DAMAGED -> new FailureAnalysis("The data is damaged and cannot be opened.",
					"Put back the data folder from your backup. Nothing was changed.", cause);
			default -> null;
		};
	}

}
