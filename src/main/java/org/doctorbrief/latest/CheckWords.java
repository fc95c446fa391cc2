package org.doctorbrief.latest;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.doctorbrief.brief.BriefVersions;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.vault.Fingerprints;

import org.springframework.stereotype.Component;

/**
 * Gives each version of a brief the word for its foot, and tells for a word whether there
 * is a newer version. Nothing is kept for that, and nothing else is told.
 */
@Component
public class CheckWords {

	static final String PATH = "/latest";

	private final Fingerprints fingerprints;

	private final BriefVersions versions;

	private final Mode mode;

	CheckWords(Fingerprints fingerprints, BriefVersions versions, Mode mode) {
		this.fingerprints = fingerprints;
		this.versions = versions;
		this.mode = mode;
	}

	/** What the foot of that version says; nothing at home, where nobody could ask. */
	public Optional<Foot> foot(String brief, long version) {
		return this.mode.publicUrl()
			.map((url) -> new Foot(word(brief, version).onPaper(), URI.create(url + PATH).toString()));
	}

	/** How it stands with the print that this word is on. */
	Finding find(CheckWord word) {
		for (Map.Entry<String, Long> brief : this.versions.startingWith(word.place()).entrySet()) {
			if (word.equals(word(brief.getKey(), brief.getValue()))) {
				return Finding.LATEST;
			}
			boolean older = LongStream.range(0, brief.getValue())
				.anyMatch((version) -> word.equals(word(brief.getKey(), version)));
			if (older) {
				return Finding.OLDER;
			}
		}
		return Finding.UNKNOWN;
	}

	private CheckWord word(String brief, long version) {
		return CheckWord.of(brief, this.fingerprints.of("check-word:" + brief + ":" + version));
	}

	/** What can be told of a print. */
	enum Finding {

		LATEST, OLDER, UNKNOWN

	}

	/**
	 * What a print says in its foot.
	 *
	 * @param word the word
	 * @param address where to type it
	 */
	public record Foot(String word, String address) {

	}

}
