package org.doctorbrief.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses fields with names that no form of ours has, such as {@code here[abc]}, before
 * anything tries to make sense of them.
 */
@Component
class FieldNames implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern OURS = Pattern.compile("_?[A-Za-z]\\w*(\\[\\d{1,3}])?(\\.[A-Za-z]\\w*)*");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (request.getParameterMap().keySet().stream().allMatch((name) -> OURS.matcher(name).matches())) {
			return true;
		}
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		return false;
	}

}
