package org.doctorbrief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	/** Every room, and the rooms it may use. "+" stands for what every page needs. */
	private static final String PLAN = """
			mode:
			web: mode values
			vault: mode
			guidance:
			values:
			paper: vault
			passwords: vault
			brief: values web vault guidance
			meanwhile: values vault web
			drafts: brief meanwhile values vault web
			pages: brief drafts meanwhile values web vault guidance
			history: brief values pages web vault
			limits: mode
			wording:
			welcome: mode values vault
			access: + vault drafts limits
			accounts: + vault drafts passwords welcome
			trail: + vault
			people: + accounts passwords trail vault
			devices: accounts mode pages values vault web
			passkeys: accounts mode pages values vault web
			recovery: + accounts paper passwords vault
			interrupted: + accounts drafts vault
			admin: + accounts recovery takeaway
			demo: accounts brief vault
			patient: + wording
			story: + wording
			notes: +
			background: +
			doctors: +
			medications: +
			files: + vault
			records: + doctors files
			results: + records
			questions: + doctors wording
			opinions: + doctors questions
			visit: + doctors patient questions
			candidates: + doctors patient
			interview: + wording patient story background medications opinions visit
			caregiver: + journey
			front: + journey paper
			latest: + limits mode vault
			documents: + journey paper front latest vault
			sharing: + documents paper vault mode passwords
			receiving: + limits sharing paper passwords vault
			takeaway: + accounts documents paper vault
			talk: + doctors patient visit questions words
			calendar: + patient doctors records visit questions
			sheets: + patient paper
			words: + journey
			letters: + journey sheets words wording
			decision: + journey sheets
			way: + journey compare decision letters sheets
			compare: + doctors opinions questions patient sheets
			interchange: + journey
			""";

	private static final Map<String, String> SHORT = Map.of("+", "brief values pages web guidance mode", "journey",
			"patient story background doctors medications records results opinions questions visit files");

	private static final Map<String, Set<String>> MAY_USE = PLAN.lines()
		.map((line) -> line.split(":"))
		.collect(Collectors.toMap((line) -> line[0], (line) -> rooms((line.length > 1) ? line[1] : "")));

	private final ApplicationModules modules = ApplicationModules.of(DoctorBriefApplication.class);

	@Test
	void everyRoomDeclaresNoMoreThanItMayUse() {
		assertThat(declared()).isNotEmpty()
			.allSatisfy(
					(room, arrows) -> assertThat(MAY_USE.getOrDefault(room, Set.of())).as(room).containsAll(arrows));
		assertThat(MAY_USE).containsKeys(declared().keySet().toArray(String[]::new));
	}

	@Test
	void everyRoomKeepsToItsArrows() {
		Map<String, Set<String>> declared = declared();
		List<ApplicationModule> standing = this.modules.stream()
			.filter((room) -> declared.keySet().containsAll(declared.get(name(room))))
			.toList();
		assertThat(standing).extracting(ModularityTests::name).contains("vault");
		assertThat(standing).flatMap((room) -> room.detectDependencies(this.modules).getMessages()).isEmpty();
	}

	private Map<String, Set<String>> declared() {
		Map<String, Set<String>> declared = new TreeMap<>();
		this.modules.forEach((room) -> declared.put(name(room), arrows(name(room))));
		return declared;
	}

	private static Set<String> arrows(String room) {
		try {
			Class<?> info = Class.forName("org.doctorbrief." + room + ".package-info");
			return Set
				.of(info.getAnnotation(org.springframework.modulith.ApplicationModule.class).allowedDependencies());
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError("The room " + room + " declares nothing", ex);
		}
	}

	private static String name(ApplicationModule room) {
		return room.getIdentifier().toString();
	}

	private static Set<String> rooms(String words) {
		return Stream.of(words.split(" "))
			.flatMap((word) -> Stream.of(SHORT.getOrDefault(word, word).split(" ")))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

}
