package org.doctorbrief.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.access.NotForYou.Reason;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Stands before every page of an open brief: each is for those who may write unless it
 * says otherwise, and a part that the owner hides is shut.
 */
@Component
class BriefRoles implements HandlerInterceptor, WebMvcConfigurer {

	/** Where it stands in a path, whose slashes count, too. */
	private static final int PART = 5;

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.REQUEST
				&& request.getAttribute(OpenBrief.class.getName()) instanceof OpenBrief brief
				&& handler instanceof HandlerMethod page) {
			requireRole(brief.role(), least(page));
			if (brief.hides(part(request))) {
				throw new NotForYou(Reason.HIDDEN);
			}
		}
		return true;
	}

	private static void requireRole(Role role, Role least) {
		if (role.compareTo(least) > 0) {
			throw new NotForYou((role == Role.READER) ? Reason.READING : Reason.OWNERS);
		}
	}

	private static Role least(HandlerMethod page) {
		OpenTo method = page.getMethodAnnotation(OpenTo.class);
		OpenTo room = AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), OpenTo.class);
		return (method != null) ? method.value() : ((room != null) ? room.value() : Role.HELPER);
	}

	/**
	 * The word behind the brief's id, which is a section's key where there is one; read
	 * as the mappings read it, so that no spelling of it slips past.
	 */
	private static String part(HttpServletRequest request) {
		return ServletRequestPathUtils.getParsedRequestPath(request)
			.pathWithinApplication()
			.elements()
			.stream()
			.skip(PART)
			.findFirst()
			.map((word) -> (word instanceof PathContainer.PathSegment segment) ? segment.valueToMatch() : "")
			.orElse("");
	}

}
