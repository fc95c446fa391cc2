package org.doctorbrief.access;

import java.util.Base64;
import java.util.EnumSet;

import jakarta.servlet.DispatcherType;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.web.Idle;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.FlashMapManager;

/**
 * Sessions lie in the database, so that a restart signs nobody out; they hold ids and
 * tokens only.
 */
@Configuration
@EnableJdbcHttpSession
class SessionConfiguration {

	@Bean
	static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(Idle idle) {
		return (sessions) -> sessions.setDefaultMaxInactiveInterval(idle.limit());
	}

	@Bean
	static CookieSerializer cookieSerializer(Mode mode) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(mode.serves() ? "__Host-sid" : "sid");
		if (mode.serves()) {
			cookie.setUseSecureCookie(true);
		}
		cookie.setSameSite("Lax");
		cookie.setUseHttpOnlyCookie(true);
		return cookie;
	}

	/** 216 random bits, as many as the column holds. */
	@Bean
	static SessionIdGenerator sessionIds() {
		Base64StringKeyGenerator ids = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 27);
		return ids::generateKey;
	}

	@Bean
	static <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessionFilter(
			SessionRepositoryFilter<S> filter) {
		FilterRegistrationBean<SessionRepositoryFilter<S>> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
		return registration;
	}

	@Bean
	static FlashMapManager flashMapManager() {
		return new NoFlashMaps();
	}

}
