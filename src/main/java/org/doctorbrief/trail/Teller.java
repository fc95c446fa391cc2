package org.doctorbrief.trail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.OpenBrief;

import org.springframework.context.MessageSource;

/**
 * Says what an entry tells, to one reader in one language.
 *
 * @param words all words
 * @param parts what the parts of a brief are called
 * @param reader the brief, open for whoever reads
 * @param names what the others are called
 * @param language the reader's
 */
record Teller(MessageSource words, ChangedParts parts, OpenBrief reader, Map<String, Names.Known> names,
		Locale language) {

	private static final String WHAT = "trail.what.";

	/** The entry as one sentence. */
	String sentence(Entry entry) {
		String key = WHAT + entry.what();
		String who = who(entry.account());
		return say(List.of(key + "." + kind(entry), key, "trail.what.unknown"), who, object(entry));
	}

	private String who(String account) {
		if (account == null || account.equals(this.reader.account())) {
			return say(List.of((account != null) ? "trail.who.you" : "trail.who.link"));
		}
		Names.Known known = this.names.get(account);
		if (known == null) {
			return say(List.of("trail.who.gone"));
		}
		return known.called().isBlank() ? say(List.of("trail.who." + known.role())) : known.called();
	}

	/** What tells sentences about the same apart. */
	private String kind(Entry entry) {
		if (changes(entry) && this.reader.hides(entry.part())) {
			return "hidden";
		}
		boolean link = entry.account() == null && entry.what().equals(What.OPENED.name());
		return link ? "link" : entry.part();
	}

	private String object(Entry entry) {
		return changes(entry) ? this.parts.of(entry.part(), this.language)
				: say(List.of("trail.print." + entry.part(), "trail.print.brief"));
	}

	static boolean changes(Entry entry) {
		return entry.what().equals(What.CHANGED.name()) && entry.part() != null;
	}

	/** The first of these that has words. */
	private String say(List<String> keys, Object... gaps) {
		return keys.stream()
			.map((key) -> this.words.getMessage(key, gaps, null, this.language))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
	}

}
