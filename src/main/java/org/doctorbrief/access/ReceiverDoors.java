package org.doctorbrief.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
			.addFilterAfter((request, response, chain) -> floods.filter((HttpServletRequest) request,
					(HttpServletResponse) response, chain), HeaderWriterFilter.class)
			.headers((headers) -> SecurityConfiguration.headers(headers, mode))
			.build();
	}

}
