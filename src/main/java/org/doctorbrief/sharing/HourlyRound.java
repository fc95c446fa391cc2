package org.doctorbrief.sharing;

import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks after the links from the start on, whether or not anybody comes. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HourlyRound {

	private final ShareLinks links;

	HourlyRound(ShareLinks links) {
		this.links = links;
	}

	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
	void expire() {
		this.links.expire();
	}

}
