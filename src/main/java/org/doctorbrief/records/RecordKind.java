package org.doctorbrief.records;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a second doctor usually wants to see. */
public enum RecordKind {

	VISIT_NOTES, DIAGNOSIS, PATHOLOGY_REPORT, PATHOLOGY_SLIDES, IMAGING_REPORTS, IMAGES, LAB_RESULTS, OPERATION_REPORTS,
	TREATMENT, MEDICATION_LIST, FAMILY_HISTORY, WHOLE_RECORD;

	private static final Set<RecordKind> WITH_A_REAL_THING = EnumSet.of(PATHOLOGY_REPORT, PATHOLOGY_SLIDES,
			IMAGING_REPORTS, IMAGES);

	/** The kind whose item has that id. */
	static Optional<RecordKind> of(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.id().equals(id)).findFirst();
	}

	/** The id of the one item of this kind. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether a report is one thing and what it reports on is another. */
	public boolean hasARealThing() {
		return WITH_A_REAL_THING.contains(this);
	}

}
