package org.doctorbrief.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/**
 * Learns the weights of {@link Cues} from sentences with a known answer. Both answers
 * count alike, however many sentences there are of each.
 */
final class Learning {

	private static final double EXACTNESS = 0.001;

	/** Small weights for many cues, for no single one tells much. */
	private static final Parameter HEARD = new Parameter(SolverType.L2R_LR, 1, EXACTNESS);

	/** Few cues, for a kind is told by few. */
	private static final Parameter KIND = new Parameter(SolverType.L1R_LR, 2, EXACTNESS);

	/** A cue that fewer sentences share tells nothing of the next one. */
	private static final int SENTENCES = 2;

	private static final double SMALLEST = 0.05;

	private final List<Spoken> sentences;

	private final List<Set<String>> cues;

	/** Each cue with its number, from one. */
	private final Map<String, Integer> numbers = new TreeMap<>();

	Learning(List<Spoken> sentences) {
		this.sentences = sentences;
		this.cues = sentences.stream().map((sentence) -> Cues.of(folded(sentence.text()))).toList();
		Map<String, Long> counts = this.cues.stream()
			.flatMap(Set::stream)
			.collect(Collectors.groupingBy((cue) -> cue, TreeMap::new, Collectors.counting()));
		counts.values().removeIf((count) -> count < SENTENCES);
		counts.keySet().forEach((cue) -> this.numbers.put(cue, this.numbers.size() + 1));
	}

	/** As the checker sees it; what is a sentence there is one here. */
	private static String folded(String text) {
		return new Folded(text).letters().substring(2).strip();
	}

	/** The weights as {@link Cues} reads them. */
	String written() {
		Linear.disableDebugOutput();
		List<String> lines = new ArrayList<>();
		lines.add("HEARD:");
		lines.addAll(weights(HEARD, this.sentences, (sentence) -> !sentence.isFine()));
		List<Spoken> meant = this.sentences.stream().filter((sentence) -> !sentence.isFine()).toList();
		for (Kind kind : Kind.values()) {
			lines.add(kind.name() + ":");
			lines.addAll(weights(KIND, meant, (sentence) -> sentence.kind().equals(kind.name())));
		}
		return String.join("\n", lines) + "\n";
	}

	private List<String> weights(Parameter how, List<Spoken> among, Predicate<Spoken> which) {
		List<Integer> places = IntStream.range(0, this.sentences.size())
			.filter((place) -> among.contains(this.sentences.get(place)))
			.boxed()
			.toList();
		Problem problem = new Problem();
		problem.l = places.size();
		problem.n = this.numbers.size();
		problem.y = places.stream().mapToDouble((place) -> which.test(this.sentences.get(place)) ? 1 : 0).toArray();
		problem.x = places.stream().map((place) -> features(this.cues.get(place))).toArray(Feature[][]::new);
		long those = Arrays.stream(problem.y).filter((each) -> each == 1).count();
		Parameter balanced = how.clone();
		balanced.setWeights(new double[] { 1, (double) (problem.l - those) / those }, new int[] { 0, 1 });
		Model model = Linear.train(problem, balanced);
		int sign = (model.getLabels()[0] == 1) ? 1 : -1;
		double[] weights = Arrays.stream(model.getFeatureWeights()).map((weight) -> sign * weight).toArray();
		return this.numbers.keySet()
			.stream()
			.filter((cue) -> Math.abs(weight(weights, cue)) >= SMALLEST)
			.sorted(Comparator.comparingDouble((cue) -> -weight(weights, cue)))
			.map((cue) -> String.format(Locale.ROOT, "%.2f\t%s", weight(weights, cue), cue))
			.toList();
	}

	private double weight(double[] weights, String cue) {
		return weights[this.numbers.get(cue) - 1];
	}

	private Feature[] features(Set<String> cues) {
		return cues.stream()
			.map(this.numbers::get)
			.filter((number) -> number != null)
			.sorted()
			.map((number) -> new FeatureNode(number, 1))
			.toArray(Feature[]::new);
	}

}
