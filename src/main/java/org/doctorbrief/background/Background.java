package org.doctorbrief.background;

import java.util.Arrays;

import org.doctorbrief.values.Listed;

/**
 * What was there before, and what runs in the family.
 *
 * @param conditions conditions the patient has or had
 * @param operations operations
 * @param family conditions of relatives
 */
public record Background(Listed<Past> conditions, Listed<Past> operations, Listed<Past> family) {

	static final Background BLANK = new Background(null, null, null);

	public Background {
		conditions = Listed.orBlank(conditions);
		operations = Listed.orBlank(operations);
		family = Listed.orBlank(family);
	}

	Listed<Past> of(Kind kind) {
		return switch (kind) {
			case CONDITIONS -> this.conditions;
			case OPERATIONS -> this.operations;
			case FAMILY -> this.family;
		};
	}

	Background with(Kind kind, Listed<Past> next) {
		return switch (kind) {
			case CONDITIONS -> new Background(next, this.operations, this.family);
			case OPERATIONS -> new Background(this.conditions, next, this.family);
			case FAMILY -> new Background(this.conditions, this.operations, next);
		};
	}

	/** The three lists. */
	enum Kind {

		CONDITIONS("conditions", "condition"), OPERATIONS("operations", "operation"), FAMILY("family", "relative");

		private final String step;

		private final String entry;

		Kind(String step, String entry) {
			this.step = step;
			this.entry = entry;
		}

		static Kind at(String step) {
			return Arrays.stream(values()).filter((kind) -> kind.step.equals(step)).findFirst().orElseThrow();
		}

		/** The step that shows the list. */
		String step() {
			return this.step;
		}

		/** The word for one of its entries. */
		String entry() {
			return this.entry;
		}

	}

}
