package org.doctorbrief.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * All steps of all sections in the order a person takes them; tells what comes next from
 * what is answered, so nothing about the way has to be stored.
 */
@Component
public class Journey {

	private final List<Stop<?>> stops;

	Journey(List<Section<?>> sections) {
		this.stops = sections.stream()
			.<Stop<?>>flatMap(Journey::stopsOf)
			.sorted(Comparator.comparing((Stop<?> stop) -> stop.step().group())
				.thenComparing((stop) -> stop.step().order()))
			.toList();
	}

	/** Every stop, in order. */
	public List<Stop<?>> stops() {
		return this.stops;
	}

	/** Where a new brief begins. */
	public Stop<?> first() {
		return essentials().findFirst().orElseThrow();
	}

	/** The stop of that section and step. */
	public Stop<?> at(String section, String step) {
		return this.stops.stream()
			.filter((stop) -> stop.section().key().equals(section) && stop.step().key().equals(step))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * What comes after a stop of the short way: its next stop that nobody began yet.
	 * @param here the stop just left
	 * @param brief the brief as it is now
	 * @return the next stop, or nothing when the rest was begun or the stop is off the
	 * short way
	 */
	public Optional<Stop<?>> after(Stop<?> here, Snapshot brief) {
		if (!here.step().essential()) {
			return Optional.empty();
		}
		return essentials().dropWhile((stop) -> stop != here)
			.skip(1)
			.filter((stop) -> stop.readable(brief) && stop.progress(brief) == Progress.NOT_STARTED)
			.findFirst();
	}

	private Stream<Stop<?>> essentials() {
		return this.stops.stream().filter((stop) -> stop.step().essential());
	}

	private static <C> Stream<Stop<?>> stopsOf(Section<C> section) {
		return section.steps().stream().map((step) -> new Stop<>(section, step));
	}

	/**
	 * A step in its section.
	 *
	 * @param section the section
	 * @param step one of its steps
	 * @param <C> the section's content
	 */
	public record Stop<C>(Section<C> section, Step<C> step) {

		/** The beginning of its message keys. */
		public String words() {
			return this.section.key() + "." + this.step.key();
		}

		/** Its page in that brief. */
		public String path(OpenBrief brief) {
			return brief.path() + "/" + this.section.key() + "/" + this.step.key();
		}

		/** Whether its section is kept from whoever reads. */
		public boolean hidden(Snapshot brief) {
			return brief.hides(this.section.key());
		}

		/** Whether a newer version of the application wrote its section. */
		public boolean newer(Snapshot brief) {
			return brief.newer(this.section.key());
		}

		/** Whether its section can be shown to whoever reads. */
		public boolean readable(Snapshot brief) {
			return !hidden(brief) && !newer(brief);
		}

		/** How far along it is in that brief. */
		public Progress progress(Snapshot brief) {
			return this.step.progress().apply(brief.of(this.section));
		}

	}

}
