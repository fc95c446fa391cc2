package org.doctorbrief.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.TypeSize;
import org.doctorbrief.web.Language;

import org.springframework.stereotype.Component;

/** What there is to choose from for every paper. */
@Component
class PrintChoices {

	private final Mode mode;

	PrintChoices(Mode mode) {
		this.mode = mode;
	}

	void addTo(BiConsumer<String, Object> model) {
		Map<String, String> languages = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			languages.put(language.tag(), language.ownName());
		}
		model.accept("papers", PaperSize.values());
		model.accept("letters", TypeSize.values());
		model.accept("spoken", languages);
		model.accept("links", this.mode.serves());
	}

}
