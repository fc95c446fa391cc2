package org.doctorbrief.takeaway;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.PortableBriefs;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.documents.BriefPrint;
import org.doctorbrief.vault.Durably;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Everything of a brief in one file, which is made while it is sent and kept nowhere. */
@Component
class Bundle {

	/** The name that it is saved under; it tells of nobody. */
	static final String FILE = "doctor-brief.zip";

	private final Briefs briefs;

	private final PortableBriefs portable;

	private final BriefPrint print;

	private final ReadMe readMe;

	private final Durably durably;

	private final ApplicationEventPublisher events;

	Bundle(Briefs briefs, PortableBriefs portable, BriefPrint print, ReadMe readMe, Durably durably,
			ApplicationEventPublisher events) {
		this.briefs = briefs;
		this.portable = portable;
		this.print = print;
		this.readMe = readMe;
		this.durably = durably;
		this.events = events;
	}

	/** The files of a brief, all as it stood at one moment. */
	Map<String, byte[]> of(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Map<String, byte[]> files = new LinkedHashMap<>();
		Map<String, byte[]> papers = this.print.takenAlong(brief, snapshot);
		files.put(ReadMe.FILE, this.readMe.bytes(papers.keySet()));
		files.put(TakenFile.DOCUMENT, this.portable.write(snapshot));
		files.putAll(papers);
		this.durably.run(() -> this.events.publishEvent(Happening.of(brief, What.EXPORTED, null)));
		return files;
	}

	/** Sends files as one. */
	static void send(Map<String, byte[]> files, OutputStream stream) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(stream)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		}
	}

}
