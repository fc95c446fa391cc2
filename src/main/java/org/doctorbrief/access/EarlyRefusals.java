package org.doctorbrief.access;

import java.io.IOException;
import java.util.EnumSet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.doctorbrief.mode.Mode;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Gives to what is refused before it comes to any door the headers of all other answers.
 */
@Configuration(proxyBeanMethods = false)
class EarlyRefusals {

	/** For pages that say what went wrong: the chain of doors leaves those alone. */
	@Bean
	static FilterRegistrationBean<Filter> headersOfFailures(Mode mode) {
		HeaderWriter headers = Headers.of(mode);
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			headers.writeHeaders((HttpServletRequest) request, (HttpServletResponse) response);
			chain.doFilter(request, response);
		});
		registration.setName("headersOfFailures");
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
		return registration;
	}

	/**
	 * For what Tomcat refuses by itself, such as an address that climbs out at the top.
	 */
	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOfTomcat(Mode mode) {
		return (server) -> server
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Refused(mode)));
	}

	/** Stands behind the valve that knows whether a request came over TLS. */
	private static final class Refused extends ValveBase {

		private final HeaderWriter headers;

		Refused(Mode mode) {
			super(true);
			this.headers = Headers.of(mode);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (response.isError()) {
				this.headers.writeHeaders(request, response);
			}
			getNext().invoke(request, response);
		}

	}

}
