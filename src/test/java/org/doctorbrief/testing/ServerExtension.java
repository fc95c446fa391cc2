package org.doctorbrief.testing;

import java.util.List;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves out the tests of a server where its programs are not installed. */
class ServerExtension implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		ConditionEvaluationResult result = evaluate(Programs.missing(), System.getProperty("server.absent"));
		if (result.isDisabled() && context.getTestMethod().isEmpty()) {
			System.out.println(result.getReason().orElseThrow());
		}
		return result;
	}

	static ConditionEvaluationResult evaluate(List<String> missing, String whenAbsent) {
		if (missing.isEmpty()) {
			return ConditionEvaluationResult.enabled("All of a server's programs are there");
		}
		String absent = "Not on this machine: " + String.join(", ", missing);
		if ("fail".equals(whenAbsent)) {
			throw new IllegalStateException(absent + ", and server.absent=fail");
		}
		return ConditionEvaluationResult.disabled(absent + ": tests of two nodes are left out");
	}

}
