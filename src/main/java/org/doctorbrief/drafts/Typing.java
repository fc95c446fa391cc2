package org.doctorbrief.drafts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.meanwhile.ShownValues;
import org.doctorbrief.values.Moment;
import org.doctorbrief.web.TypedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.DataBinder;
import org.springframework.web.server.ResponseStatusException;

/** Brings back what somebody typed on a page and did not save. */
@Component
public class Typing {

	private static final Logger logger = LoggerFactory.getLogger(Typing.class);

	private final Drafts drafts;

	private final HttpServletRequest request;

	private final Clock clock;

	Typing(Drafts drafts, HttpServletRequest request, Clock clock) {
		this.drafts = drafts;
		this.request = request;
		this.clock = clock;
	}

	/** How that page keeps what is typed on it. */
	public Unsaved on(OpenBrief brief, String page) {
		return Unsaved.of(brief, page, this.clock.millis());
	}

	/** What that page shows: what was typed and not saved, or else what is stored. */
	public <F extends Record> Found<F> find(OpenBrief brief, Snapshot snapshot, String page, F stored) {
		Unsaved unsaved = on(brief, page);
		Waiting waiting = this.drafts.waiting(brief, page, snapshot);
		List<Unsaved.Begun> begun = waiting.below()
			.entrySet()
			.stream()
			.map((entry) -> new Unsaved.Begun(brief.path() + "/" + entry.getKey(),
					Moment.words(entry.getValue(), this.clock)))
			.toList();
		Draft draft = waiting.here().orElse(null);
		Optional<F> typed = waiting.here().flatMap((here) -> filled(stored, here.typed().fields()));
		return typed.filter((values) -> !ShownValues.alike(values, stored))
			.map((values) -> new Found<>(values, draft.typed().shown(),
					unsaved.with(Moment.words(draft.savedAt(), this.clock), begun)))
			.orElseGet(() -> new Found<>(stored, null, unsaved.with(null, begun)));
	}

	/**
	 * Keeps what was sent just now, which could not be saved yet; it is shown as well.
	 */
	public void keep(OpenBrief brief, String page) {
		try {
			this.drafts.keep(brief, page, Typed.posted(this.request.getParameterMap()));
		}
		catch (DataAccessException | TransactionException | ResponseStatusException ex) {
			logger.warn("What was typed could not be kept: {}", ex.getClass().getName());
		}
	}

	/** Forgets what was typed on that page, for it is saved. */
	public void forget(OpenBrief brief, String page) {
		this.drafts.discard(brief, page);
	}

	/** A form of the same kind with these fields, or nothing when they do not fit it. */
	private static <F extends Record> Optional<F> filled(F like, Map<String, List<String>> fields) {
		DataBinder binder = new DataBinder(null);
		binder.setTargetType(ResolvableType.forInstance(like));
		binder.setConversionService(DefaultConversionService.getSharedInstance());
		binder.registerCustomEditor(String.class, new TypedText());
		binder.construct(new Fields(fields));
		@SuppressWarnings("unchecked")
		Class<F> type = (Class<F>) like.getClass();
		return Optional.ofNullable(binder.getTarget()).map(type::cast);
	}

	/**
	 * What a page shows.
	 *
	 * @param values the values of its form
	 * @param mark the mark of what its form showed when they were typed, or nothing when
	 * they are stored
	 * @param unsaved what the page says about it
	 * @param <F> the form
	 */
	public record Found<F extends Record>(F values, String mark, Unsaved unsaved) {

	}

	/** Fields in the way a binder asks for them. */
	private record Fields(Map<String, List<String>> fields) implements DataBinder.ValueResolver {

		@Override
		public Object resolveValue(String name, Class<?> type) {
			List<String> values = this.fields.get(name);
			return (values == null || values.size() != 1) ? values : values.get(0);
		}

		@Override
		public Set<String> getNames() {
			return this.fields.keySet();
		}

	}

}
