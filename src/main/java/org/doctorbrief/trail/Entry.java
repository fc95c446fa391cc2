package org.doctorbrief.trail;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of a chain: ids and words of ours, never content.
 *
 * @param brief the brief's id
 * @param number its place in the chain, from 1
 * @param at when it happened
 * @param account the id of the account that did it, or nothing
 * @param what what was done
 * @param part what it was done to, or nothing
 * @param link what ties it to the entry before, or nothing while it is not tied
 */
record Entry(String brief, long number, Instant at, String account, String what, String part, String link) {

	/** The same, tied. */
	Entry tied(String to) {
		return new Entry(this.brief, this.number, this.at, this.account, this.what, this.part, to);
	}

	/** All it says but the link, in a way that can be read in one way only. */
	String text() {
		return framed(this.brief, Long.toString(this.number), Long.toString(this.at.toEpochMilli()), this.account,
				this.what, this.part);
	}

	/** Each of these with its length before it. */
	static String framed(String... fields) {
		return Stream.of(fields)
			.map((field) -> (field != null) ? field.length() + ":" + field : "-")
			.collect(Collectors.joining(","));
	}

}
