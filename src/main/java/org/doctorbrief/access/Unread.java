package org.doctorbrief.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

/** A request whose body is left where it is: it asks for the page and brings nothing. */
class Unread extends HttpServletRequestWrapper {

	Unread(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public String getContentType() {
		return null;
	}

	@Override
	public Collection<Part> getParts() {
		return List.of();
	}

	@Override
	public Part getPart(String name) {
		return null;
	}

	@Override
	public String getParameter(String name) {
		return null;
	}

	@Override
	public String[] getParameterValues(String name) {
		return null;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.emptyEnumeration();
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Map.of();
	}

}
