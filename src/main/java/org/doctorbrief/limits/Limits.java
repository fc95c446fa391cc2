package org.doctorbrief.limits;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.mode.Mode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one address may knock at each door of a server: generous for people, also for
 * a hospital behind one address, and hard for floods. At home nothing is counted.
 */
@Component
public class Limits {

	private static final List<Limit> LIMITS = List.of(Limit.ofAll(3_000, "/**"),
			Limit.ofSending(60, "/sign-in", "/sign-in/confirm"), Limit.ofSending(20, "/sign-up", "/sign-up/*"),
			Limit.ofSending(20, "/cannot-sign-in", "/reset/*"), Limit.ofAll(60, "/sign-up/*", "/reset/*"),
			Limit.ofAll(30, "/s", "/s/**"), Limit.ofSending(30, "/latest"));

	/** However many addresses they come from. */
	private static final Limit GUESSES = Limit.ofAll(600);

	private final Mode mode;

	private final Buckets buckets;

	/** How many times as often as usual; more where many people share one address. */
	@Autowired
	Limits(Mode mode, @Value("${doctorbrief.limits-times:1}") int times) {
		this(mode, times, TimeMeter.SYSTEM_NANOTIME);
	}

	Limits(Mode mode, int times, TimeMeter clock) {
		this.mode = mode;
		this.buckets = new Buckets(times, clock);
	}

	/**
	 * Counts one more address or word that nobody has; tells whether there are too many.
	 */
	public boolean guessesTooMuch() {
		return !this.buckets.take(GUESSES, "everywhere").isZero();
	}

	/**
	 * Counts a request.
	 * @param request what somebody asks for
	 * @return how long to wait before asking again, or zero when this one may go ahead
	 */
	public Duration count(HttpServletRequest request) {
		if (!this.mode.serves()) {
			return Duration.ZERO;
		}
		String address = ClientAddress.of(request.getRemoteAddr());
		return LIMITS.stream()
			.filter((limit) -> limit.covers(request))
			.map((limit) -> this.buckets.take(limit, address))
			.max(Comparator.naturalOrder())
			.orElse(Duration.ZERO);
	}

}
