package org.doctorbrief.devices;

import java.security.Principal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notices the first page that somebody opens once she is signed in, in whatever way. */
@Component
class Arrivals implements HandlerInterceptor, WebMvcConfigurer {

	private final ObjectProvider<Devices> devices;

	Arrivals(ObjectProvider<Devices> devices) {
		this.devices = devices;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/assets/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Principal account = request.getUserPrincipal();
		HttpSession session = request.getSession(false);
		if (request.getDispatcherType() == DispatcherType.REQUEST && account != null && session != null) {
			this.devices.ifAvailable(
					(devices) -> devices.arrive(account.getName(), session, request.getHeader(HttpHeaders.USER_AGENT)));
		}
		return true;
	}

}
