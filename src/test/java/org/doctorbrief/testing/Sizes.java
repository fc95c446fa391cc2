package org.doctorbrief.testing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many lines each thing has, by its name. */
public record Sizes(Map<String, Long> lines) {

	private static final int MANY = 50;

	/** Counts the lines of files. */
	public static Sizes of(Collection<Path> files) {
		return new Sizes(files.stream()
			.collect(Collectors.toMap(Path::toString, (file) -> ProjectFiles.read(file).lines().count())));
	}

	/**
	 * Returns the size that this share of all does not exceed, 0.5 being the median; 0
	 * while there are too few to speak of shares.
	 */
	public long share(double share) {
		List<Long> sorted = this.lines.values().stream().sorted().toList();
		return (sorted.size() < MANY) ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
	}

	/** Returns what is larger than allowed. */
	public Map<String, Long> over(long most) {
		return this.lines.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > most)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max, TreeMap::new));
	}

}
