package org.doctorbrief.limits;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How often in a minute one address may knock at some doors.
 *
 * @param aMinute how often
 * @param atOnce how many may come at the same moment
 * @param sending whether only what is sent counts, and reading is free
 * @param doors the paths
 */
record Limit(long aMinute, long atOnce, boolean sending, List<PathPattern> doors) {

	static Limit ofAll(long aMinute, String... doors) {
		return new Limit(aMinute, aMinute, false, patterns(doors));
	}

	static Limit ofSending(long aMinute, String... doors) {
		return ofSending(aMinute, aMinute, doors);
	}

	static Limit ofSending(long aMinute, long atOnce, String... doors) {
		return new Limit(aMinute, atOnce, true, patterns(doors));
	}

	private static List<PathPattern> patterns(String... doors) {
		return Stream.of(doors).map(PathPatternParser.defaultInstance::parse).toList();
	}

	boolean covers(HttpServletRequest request) {
		PathContainer path = PathContainer.parsePath(request.getRequestURI());
		return (!this.sending || request.getMethod().equals("POST"))
				&& this.doors.stream().anyMatch((door) -> door.matches(path));
	}

	/** A bucket that fills up evenly within a minute. */
	Bucket bucket(int times, TimeMeter clock) {
		return Bucket.builder()
			.withCustomTimePrecision(clock)
			.addLimit((limit) -> limit.capacity(times * this.atOnce)
				.refillGreedy(times * this.aMinute, Duration.ofMinutes(1)))
			.build();
	}

}
