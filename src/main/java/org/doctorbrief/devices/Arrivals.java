package org.doctorbrief.devices;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.doctorbrief.mode.Mode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notices the first page that somebody opens once she is signed in, in whatever way. */
@Component
class Arrivals implements HandlerInterceptor, WebMvcConfigurer {

	private final ObjectProvider<Devices> devices;

	private final Mode mode;

	Arrivals(ObjectProvider<Devices> devices, Mode mode) {
		this.devices = devices;
		this.mode = mode;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/assets/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		HttpSession session = request.getSession(false);
		if (request.getDispatcherType() == DispatcherType.REQUEST && session != null
				&& request.getUserPrincipal() instanceof Authentication account
				&& !this.mode.secondFactor().isMissingFrom(account)) {
			this.devices.ifAvailable(
					(devices) -> devices.arrive(account.getName(), session, request.getHeader(HttpHeaders.USER_AGENT)));
		}
		return true;
	}

}
