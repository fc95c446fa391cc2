package org.doctorbrief.mode;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/**
 * How a node is, on a port of its own that this computer alone reaches; without that port
 * nothing answers.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

	@Bean
	@Order(0)
	SecurityFilterChain health(HttpSecurity http) throws Exception {
		return http.securityMatcher(EndpointRequest.toAnyEndpoint())
			.authorizeHttpRequests((doors) -> doors.anyRequest().permitAll())
			.build();
	}

	/** Each door of each request would be measured, which nobody reads. */
	@Bean
	static SecurityObservationSettings securityObservationSettings() {
		return SecurityObservationSettings.noObservations();
	}

}
