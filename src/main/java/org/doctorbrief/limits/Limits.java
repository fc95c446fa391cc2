package org.doctorbrief.limits;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

	/** Each costs the hashing of a password: six a second are a third of a core. */
	private static final Limit TOGETHER = Limit.ofSending(360, 40, "/sign-in", "/sign-up", "/sign-up/*",
			"/cannot-sign-in", "/reset/*");

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
	 * @return how long to wait before asking again, or nothing when this one may go ahead
	 */
	public Optional<Wait> count(HttpServletRequest request) {
		if (!this.mode.serves()) {
			return Optional.empty();
		}
		String address = ClientAddress.of(request.getRemoteAddr());
		Duration wait = LIMITS.stream()
			.filter((limit) -> limit.covers(request))
			.map((limit) -> this.buckets.take(limit, address))
			.max(Comparator.naturalOrder())
			.orElse(Duration.ZERO);
		return wait.isZero() ? together(request) : Optional.of(new Wait(wait, false));
	}

	private Optional<Wait> together(HttpServletRequest request) {
		Duration wait = TOGETHER.covers(request) ? this.buckets.take(TOGETHER, "everybody") : Duration.ZERO;
		return wait.isZero() ? Optional.empty() : Optional.of(new Wait(wait, true));
	}

}
