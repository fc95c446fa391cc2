package org.doctorbrief.takeaway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.doctorbrief.brief.NotABrief;
import org.doctorbrief.brief.NotABrief.Why;

/**
 * Takes the brief's document out of a file that somebody brings. All of it is looked at:
 * names that are not ours, the same name twice and more than fits are refused, and
 * nothing but the document is kept.
 */
final class TakenFile {

	/** The one file in it that is read. */
	static final String DOCUMENT = "brief.json";

	static final int LARGEST_DOCUMENT = 4 * 1024 * 1024;

	/** All of it, unpacked. */
	static final long LARGEST = 64 * 1024 * 1024;

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z-]{0,39}\\.(json|pdf|txt)");

	private TakenFile() {
	}

	/**
	 * The document in such a file.
	 * @throws NotABrief if there is none, or anything about the file is not as it should
	 * be
	 */
	static byte[] document(byte[] file) {
		if (file.length == 0) {
			throw new NotABrief(Why.MISSING);
		}
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			return document(zip);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new NotABrief(Why.OTHER);
		}
	}

	private static byte[] document(ZipInputStream zip) throws IOException {
		byte[] document = null;
		Set<String> names = new HashSet<>();
		long left = LARGEST;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			require(NAME.matcher(entry.getName()).matches() && names.add(entry.getName()), Why.OTHER);
			if (entry.getName().equals(DOCUMENT)) {
				document = zip.readNBytes(LARGEST_DOCUMENT + 1);
				require(document.length <= LARGEST_DOCUMENT, Why.LARGE);
			}
			left -= zip.skip(left + 1);
			require(left >= 0, Why.LARGE);
		}
		require(document != null, Why.OTHER);
		return document;
	}

	private static void require(boolean sound, Why otherwise) {
		if (!sound) {
			throw new NotABrief(otherwise);
		}
	}

}
