package org.doctorbrief.access;

import org.doctorbrief.mode.Mode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The doors for those who were sent a link. They have no account and get no session, so
 * no form carries a token; what other sites send is refused instead.
 */
@Configuration
class ReceiverDoors {

	@Bean
	@Order(1)
	SecurityFilterChain receivers(HttpSecurity http, Mode mode, Floods floods) throws Exception {
		return http.securityMatcher("/s", "/s/**")
			.authorizeHttpRequests((doors) -> doors.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.addFilterAfter(new ElsewhereFilter(), HeaderWriterFilter.class)
			.addFilterAfter(floods.filter(), HeaderWriterFilter.class)
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(Headers.of(mode)))
			.build();
	}

}
