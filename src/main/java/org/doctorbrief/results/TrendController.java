package org.doctorbrief.results;

import java.util.Locale;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.results.TrendPictures.Size;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The picture of a trend, named by the id of its first result. */
@Controller
@OpenTo(Role.READER)
class TrendController {

	private final Briefs briefs;

	private final ResultsSection section;

	private final TrendPictures pictures;

	TrendController(Briefs briefs, ResultsSection section, TrendPictures pictures) {
		this.briefs = briefs;
		this.section = section;
		this.pictures = pictures;
	}

	@GetMapping("/briefs/{brief}/results/list/{item}/trend.png")
	ResponseEntity<byte[]> show(OpenBrief brief, @PathVariable String item, Locale locale) {
		return picture(brief, item, Size.USUAL, locale);
	}

	@GetMapping("/briefs/{brief}/results/list/{item}/trend-phone.png")
	ResponseEntity<byte[]> showOnAPhone(OpenBrief brief, @PathVariable String item, Locale locale) {
		return picture(brief, item, Size.PHONE, locale);
	}

	private ResponseEntity<byte[]> picture(OpenBrief brief, String item, Size size, Locale locale) {
		Trend trend = this.briefs.snapshot(brief)
			.of(this.section)
			.trend(item)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.noStore())
			.body(this.pictures.png(trend, size, locale));
	}

}
