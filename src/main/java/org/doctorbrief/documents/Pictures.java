package org.doctorbrief.documents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.results.ResultsSection;
import org.doctorbrief.results.TrendPictures;

import org.springframework.stereotype.Component;

/** The pictures that stand on the sheets of a brief, by the names they have there. */
@Component
class Pictures {

	private final ResultsSection results;

	private final TrendPictures trends;

	Pictures(ResultsSection results, TrendPictures trends) {
		this.results = results;
		this.trends = trends;
	}

	/** Each of them, drawn when the paper comes to it. */
	Map<String, Supplier<byte[]>> of(Snapshot brief, Locale locale) {
		Map<String, Supplier<byte[]>> pictures = new LinkedHashMap<>();
		this.trends.of(brief.of(this.results), locale).forEach((id, drawing) -> pictures.put("trend-" + id, drawing));
		return pictures;
	}

}
