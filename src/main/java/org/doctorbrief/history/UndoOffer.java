package org.doctorbrief.history;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.OpenBrief;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Offers to undo on the page of a list from which an entry was just removed; the address
 * names the entry by its id.
 */
@Component
class UndoOffer implements HandlerInterceptor, WebMvcConfigurer {

	private static final String ID = "[0-9A-Za-z-]{1,40}";

	private final UndoController undo;

	UndoOffer(UndoController undo) {
		this.undo = undo;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/briefs/*/*/*");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView view) {
		String item = request.getParameter("removed");
		Object brief = request.getAttribute(OpenBrief.class.getName());
		if (view != null && item != null && item.matches(ID) && brief instanceof OpenBrief open) {
			String[] path = request.getRequestURI().split("/");
			this.undo.removed(open, path[3], path[4], item)
				.ifPresent((removed) -> view.addObject("removed",
						Map.of("label", removed.label(), "undo", request.getRequestURI() + "/" + item + "/undo")));
		}
	}

}
