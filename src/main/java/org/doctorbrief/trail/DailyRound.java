package org.doctorbrief.trail;

import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at the start, and then once a day, for what is older than is kept. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailyRound {

	private final OneYear kept;

	DailyRound(OneYear kept) {
		this.kept = kept;
	}

	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.DAYS)
	void expire() {
		this.kept.expire();
	}

}
