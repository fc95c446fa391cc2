package org.doctorbrief.brief;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.doctorbrief.brief.NotABrief.Why;
import org.doctorbrief.brief.OpenedSections.Stored;
import org.doctorbrief.brief.SectionCodec.Saved;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Writes a whole brief as one document that anybody can read, and starts a brief from
 * such a document; its shape is described in {@code docs/takeaway.md}.
 */
@Component
public class PortableBriefs {

	/** The number of the document's shape; that of each section is its own. */
	static final int FORMAT = 1;

	private static final String MARK = "doctor-brief";

	/** Whoever looks for an older version counts up to this. */
	private static final long MOST_VERSIONS = 10_000;

	private final JsonMapper json = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build();

	private final Briefs briefs;

	private final List<Section<?>> sections;

	private final ContentMapper mapper;

	private final Clock clock;

	PortableBriefs(Briefs briefs, List<Section<?>> sections, ContentMapper mapper, Clock clock) {
		this.briefs = briefs;
		this.sections = sections;
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * All sections that were ever saved and are not hidden, each in its present format;
	 * what a newer version wrote goes along as it is.
	 */
	public byte[] write(Snapshot snapshot) {
		ObjectNode document = this.json.createObjectNode().put("kind", MARK).put("format", FORMAT);
		ObjectNode held = document.putObject("sections");
		Map<String, Stored> rest = snapshot.stored();
		for (Section<?> section : this.sections) {
			Stored stored = rest.get(section.key());
			if (stored != null && !snapshot.newer(section.key())) {
				held.set(section.key(), written(section, snapshot, stored.version()));
				rest.remove(section.key());
			}
		}
		rest.forEach((key, stored) -> held.set(key,
				dated((ObjectNode) this.json.readTree(stored.json()), stored.version())));
		return this.json.writeValueAsBytes(document);
	}

	private <C> ObjectNode written(Section<C> section, Snapshot snapshot, Version version) {
		return dated(this.mapper.tree(section, snapshot.of(section)), version);
	}

	private static ObjectNode dated(ObjectNode part, Version version) {
		return part.put("version", version.number()).put("savedAt", version.savedAt().toString());
	}

	/**
	 * Starts a new brief with all that stands in a document.
	 * @param document what {@link #write} returned, here or elsewhere
	 * @param account the id of the account that will own it
	 * @return the brief, open for its owner
	 * @throws NotABrief if the document cannot be read in full
	 */
	public OpenBrief open(byte[] document, String account) {
		return this.briefs.start(account, read(document));
	}

	private List<Saved<?>> read(byte[] document) {
		try {
			return saved(this.json.readTree(document));
		}
		catch (WrittenByNewerVersion ex) {
			throw new NotABrief(Why.NEWER);
		}
		catch (JacksonException | DateTimeException ex) {
			throw new NotABrief(Why.OTHER);
		}
	}

	private List<Saved<?>> saved(JsonNode document) {
		requireOurs(document.path("kind").asString("").equals(MARK) && document.path("sections").isObject());
		requireFormat(document);
		List<Saved<?>> saved = new ArrayList<>();
		for (Map.Entry<String, JsonNode> part : document.path("sections").properties()) {
			saved.add(saved(section(part.getKey()), part.getValue()));
		}
		return saved;
	}

	private Section<?> section(String key) {
		return this.sections.stream()
			.filter((section) -> section.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotABrief(Why.UNKNOWN));
	}

	private <C> Saved<C> saved(Section<C> section, JsonNode part) {
		requireOurs(part.path("format").isInt() && part.path("format").asInt() > 0 && part.path("content").isObject());
		C content = this.mapper.read(section, part);
		SoundJson.require(part.path("content"));
		long version = part.path("version").asLong(1);
		requireOurs(version > 0);
		return new Saved<>(section, content, Math.min(version, MOST_VERSIONS), savedAt(part));
	}

	/** No later than now, whatever clock the other computer had. */
	private Instant savedAt(JsonNode part) {
		Instant now = this.clock.instant();
		Instant at = part.has("savedAt") ? Instant.parse(part.path("savedAt").asString()) : now;
		requireOurs(at.isAfter(Instant.EPOCH));
		return at.isBefore(now) ? at : now;
	}

	private static void requireFormat(JsonNode document) {
		requireOurs(document.path("format").isInt() && document.path("format").asInt() > 0);
		if (document.path("format").asInt() > FORMAT) {
			throw new NotABrief(Why.NEWER);
		}
	}

	private static void requireOurs(boolean ours) {
		if (!ours) {
			throw new NotABrief(Why.OTHER);
		}
	}

}
