package org.doctorbrief.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A page of as many rows as wanted that needs nothing: no account, no database, no key.
 */
@TestConfiguration(proxyBeanMethods = false)
class PlainPages {

	@Bean
	@Order(0)
	SecurityFilterChain open(HttpSecurity http) {
		return http.securityMatcher("/bench/**").authorizeHttpRequests((all) -> all.anyRequest().permitAll()).build();
	}

	@Bean
	RouterFunction<ServerResponse> plain() {
		return RouterFunctions.route().GET("/bench/plain", PlainPages::show).build();
	}

	private static ServerResponse show(ServerRequest request) throws Exception {
		int count = Integer.parseInt(request.param("rows").orElse("30"));
		List<String> rows = IntStream.rangeClosed(1, count).mapToObj((row) -> "Medicine number " + row).toList();
		return ServerResponse.ok().render("bench/plain", Map.of("rows", rows));
	}

}
