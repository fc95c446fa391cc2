package org.doctorbrief.testing;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser of the whole run to the tests that ask for it. */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

	private static final String ABSENT = "No Chromium on the PATH: browser tests are left out";

	private static final AtomicBoolean SAID = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		ConditionEvaluationResult result = evaluate(Chromium.installed().isPresent(),
				System.getProperty("browser.absent"));
		if (result.isDisabled() && !SAID.getAndSet(true)) {
			System.out.println(ABSENT);
		}
		return result;
	}

	static ConditionEvaluationResult evaluate(boolean present, String whenAbsent) {
		if (present) {
			return ConditionEvaluationResult.enabled("Chromium is there");
		}
		if ("fail".equals(whenAbsent)) {
			throw new IllegalStateException("No Chromium on the PATH, and browser.absent=fail");
		}
		return ConditionEvaluationResult.disabled(ABSENT);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL)
			.computeIfAbsent(Browser.class, (type) -> Browser.start(), Browser.class);
	}

}
