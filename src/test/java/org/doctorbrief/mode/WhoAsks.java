package org.doctorbrief.mode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Says from where a request seems to come, on a path that is open to all. */
@TestConfiguration(proxyBeanMethods = false)
class WhoAsks {

	static final String PATH = "/help/who-asks";

	@Bean
	RouterFunction<ServerResponse> whoAsks() {
		return RouterFunctions.route()
			.GET(PATH,
					(request) -> ServerResponse.ok()
						.body("from " + request.remoteAddress().map((from) -> from.getAddress().getHostAddress()).get()
								+ (request.servletRequest().isSecure() ? " over TLS" : " in the open")))
			.build();
	}

}
