package org.doctorbrief.trail;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.OpenBrief;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands behind the guard and the roles: whoever comes this far opens the brief, and that
 * is written down before she sees it.
 */
@Component
class Visits implements HandlerInterceptor, WebMvcConfigurer {

	private static final int BEHIND_THE_ROLES = 1;

	private final ObjectProvider<Opened> opened;

	Visits(ObjectProvider<Opened> opened) {
		this.opened = opened;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).order(BEHIND_THE_ROLES);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.REQUEST && handler instanceof HandlerMethod
				&& request.getAttribute(OpenBrief.class.getName()) instanceof OpenBrief brief) {
			this.opened.getObject().tell(brief);
		}
		return true;
	}

}
