package org.doctorbrief.accounts;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signs a person in outside the sign-in page: right after signing up, or again.
 */
@Component
class SignedIn {

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final AuthenticationProvider check;

	SignedIn(AuthenticationProvider check) {
		this.check = check;
	}

	void as(String account, HttpServletRequest request, HttpServletResponse response) {
		List<GrantedAuthority> factors = new ArrayList<>(besides(account));
		factors.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
		User person = new User(account, "", List.of());
		keep(UsernamePasswordAuthenticationToken.authenticated(person, null, factors), request, response);
	}

	/** The passkey that she used before, if it was she, still counts. */
	private static List<? extends GrantedAuthority> besides(String account) {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		return (before != null && account.equals(before.getName())) ? before.getAuthorities()
			.stream()
			.filter((one) -> !FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(one.getAuthority()))
			.toList() : List.of();
	}

	boolean tryWith(String login, String password, HttpServletRequest request, HttpServletResponse response) {
		try {
			UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated(login,
					password);
			attempt.setDetails(new WebAuthenticationDetails(request));
			keep(this.check.authenticate(attempt), request, response);
			return true;
		}
		catch (AuthenticationException ex) {
			return false;
		}
	}

	private void keep(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(person);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
