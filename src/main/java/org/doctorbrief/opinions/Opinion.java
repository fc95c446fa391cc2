package org.doctorbrief.opinions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;

/**
 * What one doctor said; the same for the first as for any other.
 *
 * @param saidBy the doctor's name, when it was written here
 * @param saidOn the day it was said
 * @param lines what was said, a line a topic
 */
public record Opinion(String saidBy, When saidOn, Items<Line> lines) {

	static final Opinion BLANK = new Opinion(null, null, null);

	private static final List<Topic> PLANNED = List.of(Topic.GOAL, Topic.REASONS, Topic.OPTIONS, Topic.RISKS,
			Topic.WAITING);

	private static final Set<Topic> ASKED = EnumSet.of(Topic.DIAGNOSIS, Topic.PLAN, Topic.GOAL, Topic.REASONS,
			Topic.OPTIONS, Topic.RISKS, Topic.WAITING);

	public Opinion {
		saidOn = When.orUnknown(saidOn);
		lines = Items.orNone(lines);
	}

	/** What was stored, also before a line could be about every topic. */
	@JsonCreator
	static Opinion stored(@JsonProperty("saidBy") String saidBy, @JsonProperty("saidOn") When saidOn,
			@JsonProperty("lines") Items<Line> lines, @JsonProperty("diagnosis") Statement diagnosis,
			@JsonProperty("plan") Statement plan, @JsonProperty("details") EarlierDetails details) {
		if (diagnosis == null && plan == null && details == null) {
			return new Opinion(saidBy, saidOn, lines);
		}
		Opinion told = BLANK.saying(Topic.DIAGNOSIS, diagnosis).saying(Topic.PLAN, plan);
		return (details != null) ? details.addedTo(told).by(saidBy, details.saidOn()) : told.by(saidBy, null);
	}

	static Opinion orBlank(Opinion opinion) {
		return (opinion != null) ? opinion : BLANK;
	}

	/** The line about that topic, a blank one where nothing is known. */
	public Line of(Topic topic) {
		return this.lines.find(topic.name()).orElseGet(() -> Line.blank(topic));
	}

	/** The diagnosis as told. */
	public Statement diagnosis() {
		return of(Topic.DIAGNOSIS).said();
	}

	/** What the doctor advises. */
	public Statement plan() {
		return of(Topic.PLAN).said();
	}

	/** The line about each topic, in their order. */
	public List<Line> all() {
		return Arrays.stream(Topic.values()).map(this::of).toList();
	}

	/** Whether anything of it is known. */
	public boolean told() {
		return this.lines.stream().anyMatch(Line::told);
	}

	/** The lines that the first doctor's two pages do not ask for. */
	public List<Line> more() {
		return this.lines.stream().filter((line) -> !ASKED.contains(line.topic()) && line.told()).toList();
	}

	/** The lines of those two pages about which something was written later. */
	public List<Line> later() {
		return this.lines.stream()
			.filter((line) -> ASKED.contains(line.topic()) && line.written().text() != null)
			.toList();
	}

	Opinion by(String doctor, When on) {
		return new Opinion(doctor, on, this.lines);
	}

	/** With that line, in the order of the topics. */
	Opinion with(Line line) {
		List<Line> next = all().stream()
			.map((one) -> (one.topic() == line.topic()) ? line : one)
			.filter((one) -> !one.equals(Line.blank(one.topic())))
			.toList();
		return new Opinion(this.saidBy, this.saidOn, new Items<>(next));
	}

	Opinion saying(Topic topic, Statement said) {
		return with(of(topic).saying(said));
	}

	Opinion taking(Topic topic, Statement more) {
		return with(of(topic).taking(more));
	}

	Progress progress() {
		Progress told = Progress.of(diagnosis().text(), plan().text());
		return (told == Progress.NOT_STARTED && this.saidBy != null) ? Progress.IN_PROGRESS : told;
	}

	/** How far along it is where each topic has a page of its own. */
	Progress heard() {
		if (equals(BLANK)) {
			return Progress.NOT_STARTED;
		}
		boolean whole = of(Topic.DIAGNOSIS).told() && of(Topic.PLAN).told();
		return whole ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

	/** How far along the page about the plan is. */
	Progress planned() {
		Stream<Object> told = PLANNED.stream().map((topic) -> of(topic).said().text());
		return Progress.of(Stream.concat(Stream.of(this.saidOn), told).toArray());
	}

}
