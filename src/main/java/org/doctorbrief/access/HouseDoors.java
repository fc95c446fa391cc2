package org.doctorbrief.access;

import java.time.Clock;

import jakarta.servlet.DispatcherType;
import org.doctorbrief.access.BriefGuard.NotYours;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Which doors there are, and which stand open. */
@Component
class HouseDoors {

	private static final String[] OPEN_TO_ALL = { "/", "/sign-up", "/sign-up/*", "/sign-in", "/sign-in/again",
			"/signed-out", "/interrupted/language", "/cannot-sign-in", "/cannot-sign-in/done", "/reset/*", "/deleted",
			"/account/deleted", "/help", "/help/**", "/language", "/blank-kit", "/blank-kit.pdf", "/invited/*",
			"/latest", "/robots.txt", "/assets/**", "/error" };

	private final BriefGuard guard;

	private final WholeSignIn whole;

	private final AuthorizationManager<RequestAuthorizationContext> admins;

	private final Clock clock;

	HouseDoors(BriefGuard guard, WholeSignIn whole,
			@Qualifier("adminsOnly") AuthorizationManager<RequestAuthorizationContext> admins, Clock clock) {
		this.guard = guard;
		this.whole = whole;
		this.admins = (person, context) -> new NotYours(admins.authorize(person, context).isGranted());
		this.clock = clock;
	}

	void open(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
		AuthorizationManager<RequestAuthorizationContext> known = AuthenticatedAuthorizationManager.authenticated();
		doors.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(OPEN_TO_ALL)
			.permitAll()
			.requestMatchers("/sign-in/passkey", "/sign-in/confirm")
			.authenticated()
			.requestMatchers("/briefs/{brief}/delete", "/briefs/{brief}/people/invite", "/briefs/{brief}/sharing/new",
					"/briefs/{brief}/takeaway")
			.access(justNow(this.whole.before(this.guard)))
			.requestMatchers("/admin", "/admin/**")
			.access(justNow(this.whole.before(this.admins)))
			.requestMatchers(HttpMethod.POST, "/account/devices")
			.access(justNow(this.whole.before(known)))
			.requestMatchers("/webauthn/register/*")
			.denyAll()
			.requestMatchers("/account/codes", "/webauthn/register")
			.access(justNow(this.whole.beforeButForTheFirst(known)))
			.requestMatchers("/account/codes/*")
			.access(this.whole.beforeButForTheFirst(known))
			.requestMatchers("/account/delete", "/account/passkeys")
			.access(justNow(this.whole.before(known)))
			.requestMatchers("/briefs/{brief}", "/briefs/{brief}/**")
			.access(this.whole.before(this.guard))
			.anyRequest()
			.access(this.whole.before(known));
	}

	private JustNow justNow(AuthorizationManager<RequestAuthorizationContext> door) {
		return new JustNow(door, this.clock);
	}

}
