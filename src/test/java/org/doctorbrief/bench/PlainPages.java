package org.doctorbrief.bench;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page of thirty rows that needs nothing: no account, no database, no key. */
@TestConfiguration(proxyBeanMethods = false)
class PlainPages {

	@Bean
	@Order(0)
	SecurityFilterChain open(HttpSecurity http) {
		return http.securityMatcher("/bench/**").authorizeHttpRequests((all) -> all.anyRequest().permitAll()).build();
	}

	@Bean
	Plain plain() {
		return new Plain();
	}

	/** Its only page. */
	@Controller
	static class Plain {

		@GetMapping("/bench/plain")
		String show(@RequestParam int letters, Model model) {
			List<String> rows = IntStream.rangeClosed(1, 30).mapToObj((row) -> "Medicine number " + row).toList();
			model.addAttribute("rows", rows).addAttribute("rest", "x".repeat(letters));
			return "bench/plain";
		}

	}

}
