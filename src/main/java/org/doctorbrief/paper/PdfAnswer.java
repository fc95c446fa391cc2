package org.doctorbrief.paper;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF as an answer: to be saved, kept by nobody on the way, and able to do nothing. */
public final class PdfAnswer {

	private PdfAnswer() {
	}

	/** The answer; the name of the file tells nothing of what is in it. */
	public static ResponseEntity<byte[]> of(String file, byte[] pdf) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(pdf);
	}

}
